# Tanda bahwa suatu perbuatan diberitakan sebagai kejadian.

[dugaan]
bentuk: persis
uraian: kata dugaan dan tuduhan
diduga
=dugaan
terduga
disinyalir
terindikasi
indikasi
dituding
dituduh
ditengarai
dicurigai
dikabarkan
disebut-sebut
disebut (ikut|turut|telah|berlangsung|menerima|membagikan|hadir)
=oknum
terlapor
teradu
terperiksa
tudingan
tuduhan
menuding
menuduh
tuding
tuduh
mendalilkan
dalil
didalilkan
mengklaim

[bukti]
bentuk: persis
uraian: kedapatan, terekam, beredar, diakui, saksi mata
kedapatan
ketahuan
kepergok
terpergok
tertangkap
tertangkap (tangan|basah|kamera)
terciduk
diciduk
ditangkap
digerebek
gerebek
menggerebek
penggerebekan
digerebeknya
diamankan
mengamankan
diringkus
dicegat
mencegat
operasi tangkap tangan
=ott
terekam
terekam kamera
rekaman
rekaman (video|suara|kamera|cctv|audio)
tangkapan layar
screenshot
screenshoot
viral
beredar
beredarnya
tersebar
barang bukti
disita
menyita
bukti (foto|video|rekaman|percakapan|transfer)
mengaku
mengakui
akui
akuinya
pengakuan
diakui
saksi
menyaksikan
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
membantah
bantah
dibantah
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
dilaporkan
dilaporkannya
melaporkan
laporkan
pelaporan
=laporan
pelapor
diadukan
mengadukan
adukan
=aduan
aduan warga
pengaduan
mengadu
menerima (laporan|aduan|pengaduan|informasi)
terima (laporan|aduan)
laporan (masuk|warga|masyarakat|dugaan)
informasi awal
ditelusuri
menelusuri
telusuri
penelusuran
mendalami
dalami
pendalaman
diselidiki
menyelidiki
selidiki
penyelidikan
penyidikan
menyidik
penyidik
diregister
meregister
diregistrasi
teregister
registrasi
diperiksa
memeriksa
periksa
pemeriksaan
dipanggil
memanggil
panggil
pemanggilan
panggilan
dimintai (keterangan|klarifikasi)
diklarifikasi
mengklarifikasi
diproses
memproses
proses hukum
sedang kami proses
ditangani
menangani
tangani
penanganan
ditindaklanjuti
menindaklanjuti
tindak lanjuti
tindaklanjuti
dikaji
mengkaji
=kajian
kajian awal
hasil kajian
pleno
rapat pleno
pembahasan (kedua|pertama|gakkumdu)
memenuhi (unsur|syarat)
tidak memenuhi (unsur|syarat)
syarat (formil|formal|materiil|materiel|material)
tidak cukup bukti
tak cukup bukti
kurang bukti
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
direkomendasikan
merekomendasikan
rekomendasi
sanksi (disiplin|moral|teguran|berat|ringan|sedang|etik)
disanksi
dijatuhi
dijatuhkan
menjatuhkan
hukuman disiplin
teguran (tertulis|lisan|keras)
diberi teguran
ditegur
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
disidang
disidangkan
sidang
persidangan
didakwa
terdakwa
dakwaan
mendakwa
dituntut
menuntut
tuntutan
jaksa
divonis
vonis
dihukum
terpidana
dipenjara
dibui
pidana penjara
tersangka
putusan
memutuskan
diputus
mengadili
terbukti
dinyatakan
menyatakan terbukti
tidak terbukti
tak terbukti
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
gugat
gugatan
menggugat
permohonan (phpu|sengketa)
pemohon
polisikan
dipolisikan
lapor (ke|polisi|bawaslu|balik)
melapor ke
pemecatan
pelanggaran

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
@dugaan
@bukti
@proses

[perkara]
bentuk: persis
uraian: benda yang dihitung
=perkara
=kasus
=laporan
=dugaan
=temuan
=pelanggaran
=aduan
=pengaduan
=perkara
konten
akun
=asn
=pns
=kades
pegawai
kepala desa
=isu

[lampau]
bentuk: persis
uraian: pembuka kisah kasus yang sudah terjadi
sebelumnya
diberitakan
diberitakan sebelumnya
diketahui
sebagai informasi
seperti diketahui
pada (pemilu|pilkada|pemilihan) <angka>
tahun lalu
tahun <angka>
beberapa waktu lalu
pernah
menceritakan
mencontohkan
kisah
contoh kasus
