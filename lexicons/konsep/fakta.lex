# Tanda bahwa suatu perbuatan diberitakan sebagai kejadian.

[dugaan]
bentuk: persis
uraian: kata dugaan dan tuduhan
~duga
~tuduh
~tuding
~sinyalir
~indikasi
~curiga
konon
katanya
dianggap
dinilai
disebut
terkesan
ditengarai
dikabarkan
disebut-sebut
=oknum
terlapor
teradu
terperiksa
mendalilkan
dalil
didalilkan
mengklaim

[bukti]
bentuk: persis
uraian: kedapatan, terekam, beredar, diakui, saksi mata
~bantah
~rekam
~gerebek
~saksi
~sita
~unggah
kedapatan
ketahuan
kepergok
terpergok
tertangkap
terciduk
diciduk
ditangkap
diamankan
mengamankan
diringkus
dicegat
mencegat
operasi tangkap tangan
=ott
terekam
tangkapan layar
screenshot
screenshoot
viral
beredar
beredarnya
tersebar
barang bukti
bukti (foto|video|rekaman|percakapan|transfer)
mengaku
mengakui
akui
akuinya
pengakuan
diakui
terlihat
tampak
terdengar
ditemukan
menemukan
temukan
temuan
kasus
perkara
skandal
insiden
peristiwa
terungkap
terbongkar
mengungkap
heboh
dihebohkan
geger
digegerkan
menepis
menyangkal
menampik
mengelak
klarifikasi
khilaf
minta maaf
meminta maaf
permintaan maaf
diketahui (membagikan|ikut|mendukung|hadir|aktif|menjadi|mengunggah|berfoto|telah)
terang-terangan
gamblang
kepada wartawan
kronologi
bermula
berawal
berdurasi
secara terbuka
berinisial
inisial
mengecam
kecam
mengutuk
menyesalkan
menyayangkan
sesalkan
sayangkan
marak
maraknya
masif

[proses]
bentuk: persis
uraian: laporan ditangani, diperiksa, diputus
~usut
~lapor
~periksa
~selidik
~telusur
~sidik
~klarifikasi
~register
~vonis
~dakwa
~bukti
~sanksi
~rekomendasi
~panggil
~proses
~tangani
~hukum
~gugat
~putus
~sidang
~tindak
~teguran
diadukan
mengadukan
adukan
=aduan
pengaduan
mengadu
menerima (laporan|aduan|pengaduan|informasi)
informasi awal
menelusuri
penelusuran
mendalami
dalami
pendalaman
diregistrasi
teregister
registrasi
diperiksa
memeriksa
pemeriksaan
dimintai (keterangan|klarifikasi)
menangani
penanganan
ditindaklanjuti
menindaklanjuti
tindaklanjuti
dikaji
mengkaji
=kajian
pleno
pembahasan (kedua|pertama|gakkumdu)
memenuhi (unsur|syarat)
syarat (formil|formal|materiil|materiel|material)
dihentikan
menghentikan
hentikan
setop
sp3
diteruskan
meneruskan
teruskan
penerusan
dilimpahkan
melimpahkan
limpahkan
pelimpahan
dijatuhi
dijatuhkan
menjatuhkan
dicopot
mencopot
dinonaktifkan
dipecat
diberhentikan
diblokir
dibekukan
penurunan (jabatan|pangkat)
dimutasi
dipidana
dipidanakan
terdakwa
dituntut
menuntut
tuntutan
jaksa
terpidana
dipenjara
dibui
pidana penjara
tersangka
mengadili
dinyatakan
bersalah
inkrah
inkracht
banding
kasasi
diskualifikasi
didiskualifikasi
mendiskualifikasi
menganulir
anulir
dibatalkan
pembatalan
melanggar
permohonan (phpu|sengketa)
pemohon
polisikan
dipolisikan
pemecatan
pelanggaran
surat perintah penghentian

[lembaga_proses]
bentuk: persis
bawaslu
panwaslu
panwascam
gakkumdu
gakumdu
=bkn
=kasn
=dkpp
inspektorat
bkpsdm
bkd
kejaksaan
pengadilan
polres
polda
polisi
kepolisian
=mk
mahkamah konstitusi
=dpmd

[fakta]
bentuk: persis
uraian: salah satu tanda kejadian
@pelaku
@proses_kuat
@dugaan
@bukti
@proses

[hitungan]
bentuk: persis
uraian: jumlah perkara yang sudah ada
<angka> (|dugaan |laporan |temuan |kasus |perkara )(kasus|perkara|laporan|dugaan|temuan|pelanggaran|aduan|pengaduan)
(dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belasan|puluhan|ratusan|ribuan|sebelas|sejumlah|seribu) (|dugaan |laporan |temuan |kasus |perkara )(kasus|perkara|laporan|dugaan|temuan|pelanggaran|aduan|pengaduan)
<angka> (di antaranya|diantaranya|menyangkut)
<angka> (asn|pns|aparatur|kades|kepala desa|pegawai|camat|lurah|pppk) .. (melanggar|diduga|terbukti|dilaporkan|diproses|disanksi|tidak netral|direkomendasikan)
<angka> (|di antaranya |lainnya )(berupa|berisi|bermuatan|tergolong|menyangkut|memuat)
<angka> (konten|unggahan|isu|akun|informasi|klaim) .. (hoaks|bohong|palsu|disinformasi|ujaran kebencian|fitnah)
(kasus|perkara|laporan|pelanggaran|dugaan pelanggaran) .. (sebanyak|sejumlah|mencapai|berjumlah|ada) <angka>
jumlah (kasus|perkara|laporan|pelanggaran) .. <angka>
(<angka>|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh) (netralitas|politik uang|money politik|kampanye hitam|hoaks)

[pelaku]
bentuk: persis
uraian: pelaku tertentu, bukan aparatur pada umumnya
=oknum
(seorang|salah seorang|salah satu|dua|tiga|empat|lima|enam|tujuh|sejumlah|beberapa|puluhan|belasan|ratusan|<angka>|dua orang|tiga orang|seorang oknum) (|orang |oknum )(asn|pns|pppk|pegawai|aparatur|guru|kepala|camat|lurah|kades|perawat|bidan|pejabat|sekretaris|kabid|kadis|kepsek|staf|honorer|perangkat|petinggi|polisi|anggota polisi|anggota tni|anggota polri|babinsa|dosen|penyuluh|dokter|tenaga|aparat|personel)
(camat|lurah|kades|guru|pegawai|pejabat|kepala desa|kepala dinas|kabid|kepsek|petinggi|asn|pns) (|yang )(berinisial|tersebut|itu|bersangkutan)
(camat|lurah|kades|kepala desa|kepala kampung|petinggi|guru|kepala sekolah) .. berinisial
yang bersangkutan
terlapor
teradu
pak (camat|lurah|kades|sekda|kadis|kepsek|rt)
bu (camat|lurah|kades|sekda|kadis|kepsek)
ttd lurah
ttd camat
(seorang|salah seorang|dua|tiga|sejumlah|beberapa) (kasi|kasubag|staf|ajudan|sekcam|kadus|operator|pendamping|kader|penjabat|ketua rt|dosen|prajurit|brimob|perwira|bhabinkamtibmas)
ajudan

[proses_kuat]
bentuk: persis
uraian: penanganan perkara yang sedang atau sudah berjalan
(menerima|terima|meneliti|meregister|meregistrasi|menindaklanjuti|menangani|memproses|mengkaji|menelusuri|menghentikan|melanjutkan|meneruskan|mendalami) .. (laporan|aduan|kasus|perkara|dugaan|temuan|berkas)
laporan .. (diregister|diterima|dihentikan|diteruskan|masuk|diserahkan|ditindaklanjuti|dilimpahkan|dinyatakan|ditolak|diproses)
(kasus|perkara|berkas) .. (dihentikan|dilimpahkan|diteruskan|naik|dikirim|diregister|bermula|berawal|ditangani|diputus|disidangkan|diproses)
dilaporkan ke .. (bawaslu|panwaslu|polisi|panwascam|bkn|kasn|polda|polres|gakkumdu|inspektorat)
(lapor|melapor|melaporkan|mengadu|mengadukan|diadukan|mendatangi) .. (bawaslu|polres|polda|gakkumdu|panwaslu|panwascam)
pelapor
terlapor
dimintai (keterangan|klarifikasi)
mintai (keterangan|klarifikasi)
(memenuhi|penuhi) panggilan
(dipanggil|diperiksa|diklarifikasi) .. (bawaslu|gakkumdu|panwaslu|panwascam|panwas|polisi|inspektorat|bkn)
(bawaslu|gakkumdu|panwaslu|panwascam|panwas|inspektorat|polisi|bkn) .. (memanggil|memeriksa|mengklarifikasi|panggil|periksa|klarifikasi|selidiki|menyelidiki|menelusuri|telusuri)
tim klarifikasi
barang bukti
(saksi|pelapor|terlapor) .. (diperiksa|dipanggil|dimintai|diklarifikasi|hadir)
memeriksa .. saksi
syarat (formil|formal|materiil|materiel)
alat bukti
cukup bukti
rapat pleno .. (memutuskan|menetapkan)
(memutuskan|sepakat) .. (menghentikan|dihentikan|tidak melanjutkan|tidak meneruskan|diteruskan|melanjutkan)
informasi awal
nomor (registrasi|register|laporan)
(terdakwa|tersangka|terpidana)
majelis hakim
jaksa penuntut
(divonis|vonis|dituntut|didakwa|menuntut|dihukum|dijatuhi|menjatuhkan)
pidana penjara
(diteruskan|dilimpahkan|dikirim|direkomendasikan|penerusan|rekomendasi) .. (bkn|kasn|bupati|wali kota|gubernur|inspektorat|dpmd|kepolisian|penyidik|pejabat pembina)
surat (penerusan|rekomendasi|panggilan)
(hukuman|sanksi) .. (dijatuhkan|diberikan|dikenakan|pemotongan|penurunan)
(membantah|menepis|menyangkal|bantah|menampik) .. (tudingan|tuduhan|dugaan|kabar|laporan|keterlibatan)
(mengaku|mengakui|akui) .. (khilaf|bersalah|salah|menyesal|menerima|diajak|disuruh|hanya)
minta maaf
tangkapan layar
(video|rekaman|foto) .. (beredar|viral|berdurasi|itu|tersebut)
beredarnya
penyidikan
kuasa hukum
tim hukum
sp3
(polisi|polres|polda|satpol pp|penyidik) .. (menggerebek|memburu|membongkar|meringkus|menciduk|menurunkan|mengamankan)
(memotret|mencatat) .. (dikaji|kajian)
(bawaslu|panwaslu|panwascam|panwas|inspektorat|bkpsdm|dpmd|gakkumdu) .. (menyurati|surati|menyelidik|mendatangi|mengundang|meminta penjelasan|minta penjelasan|meminta keterangan|minta keterangan|memintai|membentuk tim)
(propam|provos|denpom|irwasda|itwasda) .. (turun|memeriksa|periksa|memintai|menyelidiki|mendalami|menangani|tangani)
memintai (keterangan|klarifikasi|penjelasan)
kajian awal
(diklarifikasi|diperiksa|dipanggil) (gara-gara|karena|terkait|soal|usai|lantaran)
(jatuhkan|menjatuhkan) (sanksi|hukuman)
(diturunkan|penurunan|dibebaskan|turun) (dari jabatan|dari jabatannya|jabatan|pangkat|jabatannya)

[lampau]
bentuk: persis
uraian: pembuka kisah kasus yang sudah terjadi
sebelumnya
diberitakan
diketahui
sebagai informasi
pada (pemilu|pilkada|pemilihan) <angka>
tahun lalu
tahun <angka>
beberapa waktu lalu
pernah
menceritakan
mencontohkan
kisah
contoh kasus

[banding]
bentuk: persis
uraian: perbandingan dengan yang sudah terjadi
dibandingkan
dibanding
ketimbang
melampaui

[simpulan]
bentuk: persis
uraian: pengawas menyimpulkan bahwa ada pelanggaran
(menyimpulkan|simpulkan|disimpulkan|memutuskan|menyatakan|menemukan|menilai) .. (ada|terdapat|adanya|cukup|sebagai|merupakan|memenuhi unsur) .. pelanggaran
(ada|terdapat) (dugaan|unsur) pelanggaran .. (peraturan|ketentuan|undang-undang|perundang-undangan) (lain|lainnya)
pelanggaran (peraturan|ketentuan|hukum|perundang-undangan|peraturan perundang-undangan) (lain|lainnya)
!(belum|tidak|bukan|tanpa) (menyimpulkan|memutuskan|menyatakan|menemukan|menilai) .. pelanggaran
!(menyimpulkan|memutuskan|menyatakan|menemukan|menilai) .. (tidak|belum|bukan) .. pelanggaran
