# Politik uang: sebutan topik, pemberian, dan penerima.

[topik_uang]
bentuk: persis
uraian: politik uang disebut
politik uang
money politik
beli suara
membeli suara
pembelian suara
suara dibeli
suara kami dibeli
vote buying
serangan fajar
bagi-bagi uang .. (pilkada|pemilu|suara|pemilih|kampanye)
bagi-bagi amplop
politik transaksional
transaksi politik
transaksi suara
demokrasi transaksional
beli putus
wani piro
amplop serangan
menerima uang untuk memilih
imbalan .. memilih
uang .. memengaruhi .. pemilih
menjanjikan .. uang .. pemilih
memberi .. uang .. pemilih
menjanjikan atau memberikan uang
memberikan uang dan materi
uang atau materi
suara bisa dibeli
menolak uang
tolak uang
(menerima|terima|ambil) (uang|duit|duitnya) .. (mencoblos|dipilih|pilih|memilih|coblos)
(menerima|terima|ambil|diberi) .. uang .. (calon|caleg|paslon|timses|kandidat|tim sukses)
(membagikan|bagi-bagi|membagi) .. (uang|sembako|amplop) .. (pencoblosan|pemilih|masa tenang|hari tenang)
tolak amplop
menolak amplop
(uang|barang|amplop|sembako) .. (memengaruhi|mempengaruhi) .. (pilihan|pemilih)
(menitipkan|titipan|menitip) .. (uang|barang) .. (warga|pemilih)
bagi-bagi sesuatu
(ngasih|memberi|kasih|diberi) (duit|uang) .. (dipilih|pilih|memilih|coblos)
kuasa uang
uang menjadi panglima
praktik transaksional
suap dalam pemilihan
suap pemilih
risywah
sogokan
bitingan
politik sembako
pragmatisme .. pemilih
godaan (uang|amplop)
!serangan fajar .. (rudal|drone|militer|ibu kota|pasukan|roket|israel|rusia|ukraina|gaza|ayam|tentara|udara)
!serangan fajar (hantam|tewaskan|itu menewaskan)
(menolak|tolak|menerima|terima) suap .. (memilih|pemilih|suara|pemilihan|pilkada|pemilu)
(menjual|menggadaikan|gadaikan|menukar) (suara|hak pilih)
!serangan fajar .. (gol|menit|babak|laga|timnya|klub|skuad|pemain|geng)
!serangan fajar (khas|timnya|skuad)
suara .. (diberi|dibayar|dihargai) <angka>
=moneypolitics
=moneypolitik
=antimoneypolitics
=antipolitikuang
=tolakpolitikuang
=tolakmoneypolitics
=politikuang
=tolakseranganfajar
(penolakan|menolak|tolak) .. (sembako|amplop|uang|pemberian) .. (calon|paslon|caleg|timses|tim sukses)

[jual_suara]
bentuk: persis
uraian: politik uang dengan nama yang tak bisa lain
@topik_uang

[beri]
bentuk: persis
menyediakan
berhadiah
mengundi
undian
membayarkan
menalangi
mengganti
pengganti
berbagi
~iming
!dibagi (menjadi|dua|tiga|dalam)
!terbagi
!berbagi (cerita|pengalaman|tips|informasi|tugas|peran)
uraian: memberi, membagi, menjanjikan
~janji
~salur
~sodor
~selip
~suap
~sogok
~tawar
~serah
membagi-bagi
dibagi-bagi
bagi-bagi
mengedarkan
menyuguhkan
mengantarkan
membawakan
menyebar .. (uang|amplop|kupon)
membelikan
dibelikan
menghibahkan
menyumbang
menyumbangkan
membayar .. suara
membeli .. suara
harga suara
satu suara
per suara
per kepala
menjual suara
=bagikan
=membagikan
=dibagikan
=membagi-bagikan
=dibagi-bagikan
=membagi
=dibagi
=pembagian
=bagi sembako
bagi (sembako|uang|beras|amplop|duit|kaus|sarung|jilbab|minyak|bansos|barang|hadiah)
=kebagian
memberikan
memberi
=beri
diberi
diberikan
=pemberian
=pemberi
menitip
dititipi
dititipkan
menitipkan
=titipan
menawarkan
ditukar
menabur
menebar
=tebar
mengguyur
guyur
mengirimi
dikirimi
kiriman
mentransfer
(pengiriman|mengirim|mengirimi|dikirim|dikirimi|kirim) (uang|saldo|dana|pulsa|amplop|sembako|transfer)
ditransfer
=transfer
=cair
mencairkan
menggelontorkan
melempar
=saweran
menyawer
sawer
mentraktir
menghadiahkan
menghadiahi
(dibayar|membayar|bayar|dihargai|dibeli|membeli) .. (suara|memilih|coblos|mencoblos|pemilih|per kepala|hak pilih|dukungan)
ditawarin
nawari
menawari
kasih
janjiin
disangoni
nyangoni
diisi
mengisi
isi ulang
diguyur
dicairkan
menransfer
nyebar
disebar
titip
mengantar
diantar
diantarkan
melepas
dikasi
disuruh ambil
berimbal
imbalan
nyawer
ditebar
menebarkan
(melempar|dilempar|melemparkan) (uang|duit|lembaran)
(masuk|udah masuk|sudah masuk) <angka>
memberangkatkan
umrahkan
bongkar
membongkar
menurunkan
drop
ngedrop
menaruh
ditaruh
antar
salaman
bersalaman

[terima]
bentuk: persis
uraian: menerima
menerima
diterima
=terima
(oleh|entuk|olih) (duit|seket|satus|selawe|amplop|sembako)
menerimanya
mendapat
mendapatkan
=dapat
=kebagian
memperoleh
mengantongi
dikasih
diiming-imingi
dijanjikan
kantongi
dikantongi
(menghitung|hitung|memamerkan|pamer|mengibaskan|mengipas|mengipaskan|menunjukkan|memegang) .. (uang|lembaran|lembar|amplop|rp|sembako)
(ambil|pengambilan|mengambil) .. (uang|amplop|paket|sembako|jatah)

[bawa]
bentuk: persis
uraian: membawa, menyimpan
~simpan
~angkut
~timbun
~sita
gudang
membawa
=bawa
dibawa
memuat
berisi
kedapatan
ditemukan
diamankan
mendapati
didapati

[pemberian]
bentuk: persis
uraian: uang dan barang yang biasa diberikan
@barang
@uang

[uang]
bentuk: persis
=uang
=amplop
recehan
rp <angka>
<uang>
<angka> perak
<angka> (ribu|juta|rb|jt)
<angka> rupiah
(seket|satus|selawe|sewidak|rongatus|telungatus) (ewu|ribu|rb)
lembar rp
<angka> lembar (merah|biru|hijau|seratus|lima puluh)
lembar (merah|biru) 
pecahan (rp|lima puluh|seratus)
saldo (dompet|dana|ovo|gopay|e-wallet|digital|elektronik)
(dompet|uang) (digital|elektronik)
transfer
fee
imbalan
upah .. memilih
!<angka> (ribu|juta) (pengikut|penonton|pelanggan kanal|suka|tayangan|komentar|data|orang|pemilih|suara|warga|jiwa|kali|surat|lembar|unit|personel|kendaraan|ton|hektare|hektar|pengguna|peserta|penonton|akun|kepala keluarga|pelanggan|penduduk)
!(biaya|honor|denda|gaji|santunan|harga|upah|tunjangan|anggaran|sumbangan dana|pajak|honorarium|tarif|iuran|modal|kerugian|pinjaman|utang|insentif|bonus|beasiswa) .. rp <angka>
!uang (palsu|muka|kuliah|elektronik palsu|negara|rakyat|kas|pangkal|sekolah|makan siang|pensiun)
!amplop (cokelat lamaran|lamaran|nikah|digital|pengantin)
<angka> (k|rb|ribu|jt|juta) (via|lewat|per|sekali|seorang|satu)
via (dana|ovo|gopay|linkaja|shopeepay|transfer)
(saldo|kirim|top up) (dana|ovo|gopay|linkaja|shopeepay)
(cepek|gocap|seratus ribu|lima puluh ribu|dua ratus ribu|merah selembar|biru selembar)
(<angka>|seratus|dua ratus|tiga ratus|empat ratus|lima ratus|lima puluh) per (rumah|kepala|suara|orang|jiwa|kk|pintu)
goodie bag
lembaran rp
dana (rp|ratusan|puluhan|miliaran|jutaan|segar)
dana .. (juta|miliar|ribu) rupiah
!<angka> (rb|jt|k) (data|orang|pemilih|suara|warga|jiwa|kali|surat|lembar|unit|personel|peserta|penonton|akun|pelanggan|penduduk)
(satu|<angka>) nama <angka>

[barang]
bentuk: persis
pompa air
jaring
bensin
solar
bbm
alat dapur
panci
rice cooker
kipas angin
sepeda
mi
mie
ayam
telur
ikan
daging
buah
kurma
sirup
biskuit
sabun
deterjen
susu
bahan pokok
kebutuhan pokok
minyak
pupuk
kelambu
masker
vitamin
obat
kaca mata
uang duka
hewan kurban
sembako
paket (sembako|bahan pokok|beras|lebaran|makanan|minyak|bantuan)
=beras
=gula
tepung
=jilbab
=kerudung
=hijab
mukena
=sarung
sajadah
=batik
=seragam
=pulsa
=token
paket data
=voucher
=kupon
=hadiah
doorprize
umrah
=umroh
motor
!(sepeda motor|motor|mobil|kendaraan) (mereka|warga|jemaah|milik|pelaku|polisi|petugas|dinas|tersebut|itu|korban)
=kulkas
kompor
tabung gas
=elpiji
=genset
bibit
alat pertanian
handtraktor
sapi
kambing
=rokok
nasi (kotak|bungkus)
=kue
=bingkisan
=parsel
=parcel
bantuan (sosial|tunai|langsung)
=bansos
=blt
barang
!barang bukti
!barang (haram|sitaan|curian)
=thr
=zakat
sedekah
=sumbangan
karpet
semen
pasir
alat tulis
obat-obatan
kacamata
kursi roda
pengobatan gratis
jersey
bola voli
jeriken
liter (solar|bensin|pertalite|minyak|bbm)
(pupuk|bibit|racun rumput|pestisida|ketinting|mesin)
(token|voucer|voucher|kupon) (listrik|bbm|belanja|beras|sembako|makan)
(seng|semen|batu bata|pasir|keramik)
(umrah|umroh|perjalanan ibadah)
(regulator|tabung gas|kompor|rice cooker|kipas angin|panci|magic com)
(kuota|paket data)
!kota minyak
!(minyak|gas) bumi
goodie bag
umrahkan
mengumrahkan

[penerima]
bentuk: persis
uraian: siapa yang diberi
=warga
=pemilih
=masyarakat
=ibu-ibu
emak-emak
jemaah
jamaah
majelis taklim
=petani
=nelayan
=pedagang
=tetangga
=simpatisan
=jemaat
ketua rt
=penduduk
keluarga
=kk
konstituen
=peserta
=rumah
=orang
mahasiswa
=saksi
tokoh (masyarakat|agama|adat)
=buruh
=pelajar
hak pilih
=kpps
=penonton

[arah_pilih]
bentuk: persis
uraian: agar memilih, nomor urut, nama tim
(memilih|pilih|coblos|mencoblos|memenangkan|mendukung|milih) .. (paslon|pasangan|calon|nomor|kandidat|cabup|cagub|dia|dirinya|mereka|nama|caleg|petahana|partai|<angka>|beliau|bapak|ibu)
coblos
mencoblos
nomor urut
nomor <angka>
paslon
=calon
=caleg
=cabup
=cagub
=cawabup
=cawagub
kandidat
petahana
tim (sukses|pemenangan|kampanye|relawan|paslon|pasangan calon)
=timses
relawan
=pemilih
memilih
memengaruhi (pemilih|pilihan|suara)
mempengaruhi (pemilih|pilihan|suara)
jangan lupa .. (tanggal|pilih|nomor|yang ngasih|yang memberi)
ingat .. (nomor|yang ngasih|yang memberi)
stiker (paslon|calon|pasangan)
contoh surat suara
spesimen surat suara
menjelang (pencoblosan|pemungutan suara)
jelang (pencoblosan|pemungutan suara|psu)
sebelum (pencoblosan|pemungutan suara)
bilik suara
masa tenang
hari tenang
hak pilih
suara .. (diamankan|dijamin)
perolehan suara
mengamankan .. suara
kampanye
foto .. (bilik|bilik suara)
(ingat jasa|ingat kami|ingat saya|balas budi)
janji (pilih|milih|coblos|dukung)
(fotokopi|foto kopi|fc|salinan) ktp
(yg|yang) (tengah|kiri|kanan|biru|merah|kuning|hijau|ungu|nomor)
(tanggal|tgl) 27
salah lubang
(tidak|tak|jangan|biar) .. salah (lubang|coblos|pilih)
(pasangan|calon|nomor) .. (dimenangkan|dipilih|didukung|dicoblos)
(tusuk|nusuk|colok) (no|nomor|nmr)
(setor|disetor|menyetor|kumpulkan|mengumpulkan) .. (nama|ktp|kk|data pemilih)
(kawal|amankan|bantu) (nomor|no|suara|paslon|pak|bu)
sepuluh nama
nomor (satu|dua|tiga|empat|lima)
!calon (karyawan|pegawai|jemaah|jamaah|penumpang|siswa|mahasiswa|pengantin|pembeli|istri|suami|haji|pelamar|investor|pekerja|prajurit|taruna|bintara|guru|dosen|tenaga|nasabah|kapten|pelatih|pemain)

[tim_calon]
bentuk: persis
uraian: dari siapa pemberian itu
timses
tim (sukses|pemenangan|kampanye|relawan|paslon)
paslon
caleg
cabup
cagub
cawabup
cawagub
kandidat
petahana
relawan
simpatisan
=calon
nomor urut
nomor <angka>
coblos
mencoblos
memilih
pilih
kartu nama
kampanye
serangan fajar
pencoblosan
tps
pemilih
(pendukung|simpatisan|orangnya|kerabat|keluarga|istri|anak|adik|suami|paman) (calon|paslon|pasangan|cabup|cagub|petahana|kandidat)
orang suruhan
korlap
(koordinator|kordinator) (tps|desa|kampung|lapangan|saksi)
(orang|org|anak buah|utusan|kurir) (tim|timses|calon|caleg|paslon|cabup|bapak)
tim (nya|sebelah|mereka)
nomor (satu|dua|tiga|empat|lima)
!calon (karyawan|pegawai|jemaah|jamaah|penumpang|siswa|mahasiswa|pengantin|pembeli|istri|suami|haji|pelamar|investor|pekerja|prajurit|taruna|bintara|guru|dosen|tenaga|nasabah|kapten|pelatih|pemain)

[tanda_calon]
bentuk: persis
(jual|menjual|beli|membeli) suara
contoh surat suara
(kartu nama|stiker|gambar|foto|kalender|brosur|label|logo|bergambar|nomor) .. (calon|caleg|paslon|cabup|cagub|kandidat|nomor <angka>|wakil rakyat)
dari (timses|tim sukses|tim paslon|tim nomor|caleg|paslon|calon)
tim nomor <angka>
per suara
1 suara
foto .. coblos
coblos nomor <angka>
(stiker|kalender|kaus|kaos|brosur|kartu nama) (nomor|paslon|pasangan|) (<angka>|satu|dua|tiga|empat)
tim nomor (satu|dua|tiga|empat)
coblos nomor (satu|dua|tiga|empat)
!bukan dari (timses|tim sukses|tim|caleg|paslon|calon)

[tertangkap_uang]
bentuk: persis
(timses|tim sukses|relawan|simpatisan|kurir|koordinator|tim pemenangan|anggota tim|caleg|pria|orang|warga|perempuan) .. (tertangkap tangan|tertangkap basah|terjaring ott|kena ott|diamankan|ditangkap|digerebek|dicegat|diciduk) .. (uang|amplop|sembako|membagikan|bagi-bagi|jelang|subuh|dini hari)
tertangkap tangan
(mengamankan|menangkap|meringkus|mencegat|menggerebek|menyegel) .. (timses|tim sukses|relawan|pembagi|gudang|rumah|mobil)
(ditemukan|menemukan|disita|menyita|berisi) .. (uang|amplop|sembako|beras|kupon|rp|paket)
(tertangkap|ditangkap|diamankan|digerebek|dicegat|kepergok|kedapatan|terciduk|ott|diringkus|terpergok) .. (uang|amplop|sembako|membagikan|bagi-bagi|menyerahkan|membawa)
(ott|operasi tangkap tangan|tangkap tangan) .. (uang|amplop|politik uang|timses|serangan fajar)
barang bukti .. (uang|amplop|sembako|rp)
(ratusan|puluhan|ribuan) (amplop|paket sembako|kupon|karung)
amplop .. (berisi|putih|uang)

[tertangkap_bawa]
bentuk: persis
uraian: orang yang membawa atau membagi uang atau barang diamankan
(amankan|mengamankan|cegat|mencegat|tangkap|menangkap|pergoki|memergoki|gerebek|menggerebek) .. (bawa|membawa|bagi|membagi|bagikan|membagikan) .. (uang|amplop|sembako|beras|kupon)

[kasus_uang]
bentuk: persis
uraian: perkara politik uang disebut sebagai perkara
(kasus|perkara|dugaan|laporan|temuan|tindak pidana|pelanggaran|praktik|terdakwa|tersangka|skandal|aduan) .. (politik uang|money politik|jual beli suara|serangan fajar|pembelian suara)
(kasus|perkara|dugaan|laporan|temuan|aduan|terdakwa|tersangka) .. (bagi-bagi|pembagian|pemberian|bagi) .. (uang|sembako|beras|amplop|jilbab|sarung|minyak|kupon|voucher|barang|kaus|hadiah|bansos|gula|uang transport)
karena politik uang
akibat politik uang
terbukti .. (politik uang|money politik|membagikan|memberikan uang|memberi uang|menyerahkan uang|menjanjikan)
dituduh .. (politik uang|money politik|membagikan|bagi-bagi)
dituding .. (politik uang|money politik|membagikan|bagi|bagi-bagi)
diduga .. (politik uang|money politik|membagikan|bagi-bagi|memberikan uang|menyerahkan)
melakukan (politik uang|money politik|jual beli suara)
lakukan (politik uang|money politik)
pembelian suara
pelaku politik uang .. (ditangkap|diamankan|divonis)
(kasus|perkara|penyidikan|sidang|laporan) (kupon|amplop|sembako|beras|jilbab|sarung|minyak goreng|voucer|saweran|uang transport)
(kupon|amplop|paket|karung) (berlogo|bergambar|berstiker|bertuliskan) .. (paslon|calon|caleg|pasangan|cabup|cagub)

[korupsi]
bentuk: persis
uraian: perkara korupsi biasa, bukan politik uang
tipikor
tindak pidana korupsi
gratifikasi
suap (proyek|izin|perizinan|jabatan|jual beli jabatan|pengadaan)
(tersangka|terdakwa|kasus|dugaan) .. korupsi
penyidik kpk
kerugian negara

[syarat_pilih]
bentuk: persis
uraian: pemberian dengan syarat yang menyangkut suara
syaratnya .. (ktp|foto|bilik|coblos|memilih|pilih|milih|kk|nomor)
syarat .. (fotokopi ktp|foto di bilik|foto bilik|foto surat suara|pilih|coblos)
(menyerahkan|serahkan|setor|setorkan|menyetor|kumpulkan|mengumpulkan|bawa|membawa|tukar|menukar|ditukar) .. (ktp|kk|kartu keluarga) .. (pilih|memilih|janji|berjanji|coblos|dukung|suara|ingat|tanggal|uang|beras|sembako|amplop)
(janji|berjanji|sumpah|bersumpah|disumpah) .. (pilih|memilih|milih|coblos|mencoblos|ingat jasa|mendukung)
asal (pilih|coblos|milih|mau|menang)
asalkan (memilih|mencoblos|menang|mau)
(ditukar|dibarter|barter) .. suara
(bukti|foto) .. (bilik suara|coblosan|surat suara)
ambil uangnya
(pilih|coblos|mencoblos|milih) .. (sesuai|seperti) (kesepakatan|janji|pesanan|arahan)
yang (pilih|coblos|mencoblos|milih) .. (dapat|diberi|kebagian|didahulukan)
suara .. (diberi|dibayar|dihargai) <angka>
satu (ktp|kk|suara|kepala|rumah) satu (amplop|paket|sembako|karung|liter|bingkisan)
(bawa|membawa|tukar|menukar) (fotokopi|salinan|fc) ktp
(habis|setelah|abis|usai) (coblos|mencoblos|memilih) .. (foto|salaman|cair|dibayar|diberi|dapat|ambil)

[penipuan_nama]
bentuk: persis
uraian: penipuan memakai nama calon atau lembaga; itu hoaks, bukan politik uang
(akun|nomor|situs|tautan|link|undian|surat|pesan) .. (palsu|tiruan|bodong|abal-abal|gadungan)
(catut|mencatut|dicatut|pencatutan) .. nama
nama .. (dicatut|dipalsukan|disalahgunakan)
biaya (admin|administrasi|pendaftaran|transfer)
(penipuan|penipu|tertipu|kena tipu|modus penipuan)
mengatasnamakan
(kecerdasan buatan|deepfake|hasil rekayasa|dibuat dengan ai|suara sintetis)

[honor_petugas]
bentuk: persis
uraian: upah resmi penyelenggara pemilihan, bukan pemberian kepada pemilih
(honor|honorarium|gaji|upah|santunan|insentif) .. (kpps|ppk|pps|panwas|panwascam|pengawas|pantarlih|linmas|ptps|petugas)

[olahraga]
bentuk: persis
uraian: pertandingan; "serangan fajar" di sini permainan
=gol
klasemen
kiper
wasit
suporter
babak (pertama|kedua)

[pemberi_calon]
bentuk: persis
uraian: pemberian itu berasal dari calon atau orangnya
(titipan|dari|kiriman|utusan|atas nama|sumbangan) .. (caleg|cabup|cagub|cawali|cawabup|cawagub|cawawali|paslon|timses|calon bupati|calon gubernur|calon wali kota|calon walikota|tim sukses|petahana)
(adiknya|anaknya|istrinya|kakaknya|sepupunya|ajudannya|orangnya|timnya|keponakannya|menantunya) (caleg|cabup|cagub|cawali|cawabup|cawagub|paslon|calon|nomor)
(timses|tim sukses|korlap|tim paslon)
!bukan (dari|utusan|titipan) (caleg|calon|paslon|timses|tim sukses|cabup|cagub|cawali)
tim (biru|merah|kuning|hijau|ungu|putih|oranye|sebelah|<angka>|satu|dua|tiga|empat)
(ketua|posko|rumah|gudang) tim

[sandi_uang]
bentuk: persis
uraian: uang untuk suara disebut dengan kata sandi sebagai sesuatu yang sudah sampai
(siraman|amunisi|peluru|gizi|logistik|serangan|serangan fajar) (sudah|pada|mulai|baru|barusan) (turun|cair|masuk|datang|sampai|jatuh|mendarat|lewat)
(dapat|terima|menerima|diberi|kena|kebagian) (siraman|amunisi|serangan fajar)
