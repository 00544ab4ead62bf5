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
tersebar
barang bukti
bukti (foto|video|rekaman|percakapan|transfer)
mengaku
mengakui
akui
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
dilaporkan ke .. (bawaslu|panwaslu|polisi|panwascam|BKN|kasn|polda|polres|gakkumdu|inspektorat)
(lapor|melapor|melaporkan|mengadu|mengadukan|diadukan|mendatangi) .. (bawaslu|polres|polda|gakkumdu|panwaslu|panwascam)
pelapor
terlapor
dimintai (keterangan|klarifikasi)
mintai (keterangan|klarifikasi)
(memenuhi|penuhi) panggilan
(dipanggil|diperiksa|diklarifikasi) .. (bawaslu|gakkumdu|panwaslu|panwascam|panwas|polisi|inspektorat|BKN)
(bawaslu|gakkumdu|panwaslu|panwascam|panwas|inspektorat|polisi|BKN) .. (memanggil|memeriksa|mengklarifikasi|panggil|periksa|klarifikasi|selidiki|menyelidiki|menelusuri|telusuri)
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
(divonis|vonis|dituntut|didakwa|dihukum|dijatuhi|menjatuhkan)
(jaksa|jpu|penuntut umum|penuntut) .. (menuntut|tuntut)
menuntut .. (bulan|tahun|penjara|kurungan|pidana)
pidana penjara
(diteruskan|dilimpahkan|dikirim|direkomendasikan|penerusan|rekomendasi) .. (BKN|kasn|bupati|wali kota|gubernur|inspektorat|dpmd|kepolisian|penyidik|pejabat pembina)
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
(dikenai|dijatuhi|diganjar|terkena|diberi|mendapat|menerima) (sanksi|hukuman|teguran|peringatan|denda)
(menjatuhkan|melayangkan|mengeluarkan|memberikan|menerbitkan|meneken) .. (sanksi|teguran|peringatan tertulis|surat peringatan)
teguran (tertulis|lisan|keras)
(surat|peringatan) (teguran|tertulis)
(turun|penurunan|diturunkan) (pangkat|jabatan|golongan|kelas jabatan)
(tunjangan|tunjangannya|gaji|gajinya|tpp) .. (dipotong|ditunda|ditahan|dibekukan)
(pemotongan|penundaan|penghentian) (tunjangan|gaji|tpp|kenaikan)
pernyataan (terbuka|tertutup)
(permintaan maaf|meminta maaf|minta maaf) .. (upacara|apel|terbuka)
melanggar (disiplin|kode etik|etik|asas netralitas|netralitas|kewajiban netral)
pelanggaran disiplin (ringan|sedang|berat)
sidang (etik|kode etik|disiplin|perdana|putusan|tuntutan|majelis|pembacaan|pidana|lanjutan|adjudikasi)
majelis (etik|kode etik|pemeriksa|kehormatan)
(propam|provos|denpom|detasemen|polisi militer) .. (menahan|memproses|menindak|mengamankan)
(bawaslu|panwas|panwascam|panwaslu|pengawas|gakkumdu|inspektorat|bkpsdm|bkd|bkpp|propam|BKN|kasn|penyidik|polisi|polres|kejaksaan) .. (memanggilnya|memeriksanya|memintanya|memprosesnya|mengklarifikasinya|memasukkannya|menganggapnya|menetapkannya|mencatatnya|menindaklanjutinya|menanganinya|mengkajinya)
(bawaslu|panwas|panwascam|panwaslu|gakkumdu|inspektorat|bkpsdm|bkd|propam|BKN) .. (memproses|mengusut|mengkaji|mendalami|menyita|mengantongi|mengarsipkan|menyimpan|menegur|membubarkan|menghentikan|mencopot|membahas|memintai|mengumpulkan keterangan|mengumpulkan bukti|mengumpulkan rekaman|turun tangan|memulai penelusuran|menjadwalkan pemeriksaan|menjadwalkan klarifikasi|menggelar klarifikasi|menunggu hasil pemeriksaan)
(bawaslu|panwas|panwascam|panwaslu|pengawas|pengawas desa|ptps) .. (mencatat|memotret|merekam|membenarkan|mengonfirmasi) .. (kehadiran|kehadirannya|keterangan|dugaan|temuan|keaslian|pembagian|menerima|peristiwa|kejadian)
(menyerahkan|diserahkan|mengirim|dikirim|mengirimkan|membawa|membawanya|dibawa|menyampaikan|disampaikan|mengirimkannya|menyerahkannya|mengadukan|mengeluh|bercerita) .. (ke|kepada) (bawaslu|panwas|panwascam|panwaslu|pengawas|gakkumdu|pos pengawas|pos panwascam|polisi|polres)
(dilimpahkan|diteruskan|dikirim|melimpahkan|meneruskan|limpahkan|teruskan) .. (badan kepegawaian|bkpsdm|bkd|dinas pemberdayaan|propam|kabupaten|provinsi)
(melaporkannya|mengadukannya|memprosesnya|mengklarifikasinya|diklarifikasi mengenai|menjawab <angka> pertanyaan)
(hakim|majelis|pengadilan) .. (menghukum|memvonis|membebaskan|menyatakan|menjatuhkan)
(mahkamah|MK|hakim konstitusi) .. (memerintahkan|mengabulkan|menyatakan|menilai|mencecar)
berurusan dengan (bawaslu|panwas|panwascam|pengawas|polisi|inspektorat|propam|hukum|gakkumdu)
(menjadwalkan|dijadwalkan) .. (pemeriksaan|klarifikasi|pemanggilan)
(terbukti|dinyatakan) (ikut|membiarkan|menggalang|melakukan|mendukung|melanggar|mengarahkan|memihak|menguntungkan|membagikan|menyebarkan|memfitnah|menghina|bersalah|secara sah|terjadi|tidak netral|tak netral|hadir|menghadiri|memberikan|menjanjikan)
!(jika|bila|apabila|kalau|yang|siapa pun|akan|manakala) (terbukti|dinyatakan) <kata>
!(jika|bila|apabila|kalau|akan|bisa|dapat) .. (dikenai|dijatuhi|diganjar|diberi|mendapat|menerima) (sanksi|hukuman|teguran|peringatan|denda)
(di tangan|dikantongi|dipegang|disimpan|diamankan|disita|dikaji|ditelusuri|ditangani|diproses|diusut) (bawaslu|panwas|panwascam|panwaslu|pengawas|gakkumdu|penyidik|polisi|inspektorat|propam)
(digelandang|digiring|diboyong) ke .. (kantor|polres|polsek|bawaslu|gakkumdu|mapolres)
(bersedia|siap) (jadi|menjadi) saksi
(bawaslu|panwas|panwascam|gakkumdu|kalapas|polisi) .. (menggeledah|membahasnya|mempertanyakan|menghentikannya|mencatatnya|merekamnya)
(panwas|panwascam|bawaslu|pengawas) .. turun (tangan|ke lokasi)
(berita acara|garis pengawasan|barang temuan)
(menetapkan|ditetapkan) .. (tersangka|sebagai temuan|menjadi tersangka)
(warga|pemuda|satpam|massa) .. (menggerebek|mengusir|memergoki|mencegat|menghadang)
(bukti|rekaman|saksi|catatan|daftar|buku) .. (diamankan|diserahkan|disita|dikantongi|dibawa|tercecer)
(pengawas|ptps|pengawas tps|pengawas desa|pengawas kelurahan) .. (menghentikan|menghentikannya|menyita|menyitanya|memotret|memotretnya|merekam|merekamnya|mencopot|mencopotnya|membubarkan|mengamankan|mengamankannya|mencabut|memergoki|menemukan|melaporkan|mengumpulkan <angka>)
(menyerahkan|membawa|mengirim|mengirimkan|mengantar) .. (uang|amplop|bukti|rekaman|cek|paket|barang|kalender|foto|tas|selebaran|spanduk|kaus|video|kertas) .. (ke|kepada) .. (bawaslu|panwas|panwascam|panwaslu|pengawas|gakkumdu|polisi|polres|polsek)
(didenda|denda adat|sidang adat|sanksi adat)
(memolisikan|mempolisikan|dipolisikan|polisikan)
saling (lapor|melapor|melaporkan|mengadukan)
(kpu|bawaslu|kpid|panwas|panwascam|panwaslu) .. (menegur|menegurnya|ditegur|masuk kajian)
(datang ke|mendatangi|menangis di|katanya di|ujarnya di|ucapnya di|keluar dari|tuturnya di|usai melapor di) kantor (bawaslu|panwaslu|panwascam|gakkumdu|polres)
(panwas|panwascam|panwaslu|satpol pp|bawaslu) .. (mencopotnya|mencopot|menyitanya|mencabut|mencabutnya|menurunkannya|menurunkan <angka>)
(pemeriksaan|klarifikasi|pemanggilan) .. oleh (bawaslu|panwas|panwascam|panwaslu|gakkumdu|polisi|penyidik|inspektorat)
berbuntut (pemeriksaan|laporan|pemanggilan|pelaporan|sanksi|panjang)
(kampanyenya|rapat umumnya|mobil|pengeras suara|pengeras suaranya|kegiatan|acara) .. (dihentikan|disetop|dibubarkan) .. (panwas|panwascam|bawaslu|polisi|pengawas)
(menghentikan|membubarkan|menyetop) .. (orasi|pidato|mobil|pengeras suara|pembagian|kegiatan) 
(hak jawab|somasi|melayangkan somasi)
(peringatan|teguran) (tertulis|keras|lisan|terakhir)
(melayangkan|menerima|diberi|dapat|mendapat) (peringatan|teguran|surat peringatan)

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

[tangani_pengawas]
bentuk: persis
uraian: pengawas pemilu, inspektorat, atau atasan menangani perkara
(bawaslu|panwas|panwascam|panwaslu|pengawas|gakkumdu|gakumdu|inspektorat|kasn|bkpsdm|bkd|bkpp|bapek|propam|provos|kodim|korem|dpmd|dkpp|penyidik|rektorat|rektor|satgas|ptps|kpid|kpi|ombudsman|polres|polda|polsek) .. (memanggil|memeriksa|mengklarifikasi|memintai|menelusuri|mengkaji|mendalami|menyelidik|menyelidiki|mengusut|meregister|meregistrasi|menyita|menurunkannya|menegur|menilainya|menyimpulkan|memutuskan|merekomendasikan|meneruskan|melimpahkan|mengirimkan|menyimpan|mengantongi|memediasi|mengundangnya|menyurati|memvonis|menghukum|memberhentikan|menarik|menahan|memecat|menindak|memproses|menindaklanjuti|menangani|membubarkan|menghentikan|melacak|memburu|menskors)
(bawaslu|panwas|panwascam|panwaslu|pengawas|gakkumdu|gakumdu|inspektorat|kasn|bkpsdm|bkd|bkpp|bapek|propam|provos|kodim|korem|dpmd|dkpp|penyidik|rektorat|rektor|satgas|ptps|kpid|kpi|ombudsman|polres|polda|polsek) .. (meminta keterangan|minta keterangan|menerima laporan|menerima aduan|menerima bukti|menerima rekaman|membuka berkas|membuat laporan|menyusun laporan|sudah menerima|telah menerima|menjadwalkan|merampungkan|menuntaskan|menjatuhkan|meminta panitia|mengkaji apakah)
(ke|di|oleh|kepada|meja|tangan|hadapan) (bawaslu|panwas|panwascam|panwaslu|pengawas|gakkumdu|inspektorat|propam|dkpp|majelis)
(ke|di) (kantor|meja|tangan|pos|sekretariat|ruang) .. (bawaslu|panwas|panwascam|panwaslu|pengawas|gakkumdu)
(panggilan|klarifikasi|pemeriksaan|penelusuran|kajian|temuan|registrasi|rekomendasi|pleno|undangan) (bawaslu|panwas|panwascam|panwaslu|gakkumdu|inspektorat|propam|kasn|badan kepegawaian)
(mangkir|memenuhi panggilan|penuhi panggilan|dua kali dipanggil|tiga kali dipanggil|pemanggilan kedua|pembahasan kedua|pembahasan pertama)
(dilaporkan|melaporkan|diadukan|mengadukan|melaporkannya) .. (bawaslu|panwas|panwascam|pengawas|polisi|propam|gakkumdu|inspektorat|ombudsman|BKN)
(hukuman|teguran) (ringan|sedang|lisan|tertulis|pertama|kedua|percobaan)
!(belum|tidak|tak|belum ada) .. (dilaporkan|laporan masuk|menerima laporan|menerima aduan)
!(audiensi|rapat|koordinasi|kunjungan|sosialisasi|pelantikan|apel) .. (ke|di|dengan|bersama) (bawaslu|kantor bawaslu|gakkumdu)
(diberhentikan|dinonaktifkan|dicopot|dibebastugaskan|diskors|dinasihati|ditegur|dimutasi) (sementara|dari jabatan|dari jabatannya|kepala sekolah|atasan|atasannya|camat|bupati)

[tangani_luas]
bentuk: persis
uraian: perkara sampai ke pengawas, atasan, polisi, atau pengadilan, dengan kata apa pun
@proses_kuat
@tangani_pengawas
(berkas|perkara|kasus|laporan|aduan) (nomor|tetap|itu|tersebut|dimaksud|setebal|bernomor|masuk|dilanjutkan|dihentikan|naik|dibuka|dilimpahkan|diteruskan)
(membuat|memasukkan|menyampaikan|melayangkan|mencabut) (laporan|aduan|pengaduan)
(mereka|warga|tim|saksi|pelapor|istri|keluarga|orang tua|majelis gereja|dewan adat|takmir) .. (melaporkan|melapor|mengadu|mengadukan|memprotes|menuntut)
(dihukum|divonis|didakwa|dituntut|disidang|disidangkan|dipidana|disanksi|diskors|ditindak|dinonaktifkan|diberhentikan|dicopot|dipecat|dibebastugaskan|ditahan|ditangkap|diamankan|dimutasi|diturunkan pangkatnya|ditarik dari)
(terlapor|terperiksa)
(terungkap|terkuak|terbongkar|dibeberkan|membeberkan|dibongkar|bocor|bocoran)
(pengakuan|mengakui|kesaksian|keterangan) (lima|empat|tiga|dua|sejumlah|para|seorang|saksi|warga|penerima|bunga)
(saksi|pelapor|ahli) .. (membenarkan|menerangkan|membeberkan|mengaku|menyebut|menegaskan)
!(jika|bila|apabila|kalau|yang|siapa pun|akan|bakal|bisa|dapat|akan langsung) (dihukum|divonis|disanksi|ditindak|dicopot|dipecat|dipidana|diberhentikan|dinonaktifkan|diskors|dimutasi)
