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
(membeli|beli|dibeli|pembeli) (pilihan|hak pilih|nurani)
suara (ditukar|dijual|dibarter|digadaikan|laku)
(menolak|tolak) iming-iming
(pembagian|bagi-bagi|penyebaran) (uang|amplop|sembako|beras|minyak|uang tunai) .. (desa|tps|warga|pemilih|kecamatan|pencoblosan)
membayar pemilih
(unsur|pasal) 187a
(tebal|tipis|tebal tipisnya|tipisnya|tebalnya) amplop
(mau|bisa|jangan mau|tidak mau) dibeli .. (suara|kampung|warga|pilihan|amplop|uang)

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
menaruh
ditaruh
antar
salaman
bersalaman
!(menyerahkan|diserahkan|serahkan|menyerahkannya) .. (bawaslu|panwas|panwascam|panwaslu|pengawas|polisi|penyidik|gakkumdu|inspektorat|polres|polsek|jaksa|kejaksaan)
!(diberi|memberi|memberikan|diberikan|pemberian) (sanksi|teguran|peringatan|hukuman|izin|kesempatan|keterangan|penjelasan|klarifikasi|penghargaan|waktu|kewenangan|arahan|sambutan|dukungan|contoh|ucapan)
sumbangan
digantung
digantungkan
pengiriman
diundi
(saldo|rekening|dompet) .. (bertambah|masuk|terisi)
(bertambah|masuk) <uang>
menggelontor
memanjakan
dijamu
menjamu
ditraktir
membiayai
dibiayai
disantuni
menyantuni
(menyebar|disebar|menyebarkan|menebar|disawer|menghamburkan) (uang|duit|amplop|rupiah)
(disalami|menyalami) .. (uang|amplop|rp|tertinggal)
(diupah|mengupah|diongkosi)
kedok .. (membayar|pemilih)
(berpindah|pindah) .. (ke gerobak|ke warga|tangan)
meninggalkan
ditinggali
diborong
dibekali
dikalungi

[terima]
bentuk: persis
uraian: menerima
menerima
diterima
=terima
(oleh|entuk|olih) (duit|seket|satus|selawe|amplop|sembako)
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
(pulang|kembali) .. (membawa|menenteng|mengantongi|menggendong)
kecipratan
menikmati
(disiram|diguyur|disawer|dijejali|disuguhi) (uang|amplop|duit|sembako)
genggamannya
(tertinggal|ditinggal|ditinggali|ditinggalkan) .. (uang|amplop|lembar)
mengembalikan (amplop|sembako|pemberian|bingkisan)
(mengembalikan|dikembalikan) .. (ke|kepada) (panwas|panwascam|bawaslu|pengawas)

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
terjaring
menjaring
membagasi
(menyembunyikan|disembunyikan)
tergeletak
terselip
diselipi
isinya
di dalamnya

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
!<uang> (data|orang|pemilih|suara|warga|jiwa|kali|surat|lembar|unit|personel|peserta|penonton|akun|pelanggan|penduduk|tps|rumah)
!<angka> (rb|jt|k) (data|orang|pemilih|suara|warga|jiwa|kali|surat|lembar|unit|personel|peserta|penonton|akun|pelanggan|penduduk)
(satu|<angka>) nama <angka>
selembar cek
cek (kosong|senilai|rp|<uang>)
<angka> (lembar|helai) (uang|rp|pecahan|duit)
(dua|tiga|empat|lima|beberapa|selembar) (lembar|helai|) (uang|rp|pecahan)
dana aspirasi
santunan
sangu
!santunan (kematian|kpps|kecelakaan|petugas|ahli waris|bpjs|jasa raharja)
cek (itu|tersebut|tunai|senilai)
saldo .. (masuk|bertambah)
(selembar|dua lembar|tiga lembar|beberapa lembar|lembaran) (seratus|lima puluh|dua puluh|sepuluh) ribuan
(seratus|lima puluh|dua puluh) ribuan
rupiah

[barang]
bentuk: persis
pompa air
jaring
solar
bbm
alat dapur
panci
rice cooker
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
!(puntung|asap|bungkus|cukai|pabrik|iklan) rokok
baju koko
bakso
soto
tenda
kursi plastik
(rebana|hadrah|alat musik)
tas belanja
tumbler
payung
kain
perlengkapan (salat|masjid|musala)
kitab
!(pengendara|pengemudi|naik|mengendarai|membonceng|dari|dengan|menumpang|ban|parkir|jok) (|sepeda )motor
!(gudang|agen|toko|kios|pedagang|harga|pabrik) (beras|gula|minyak|sembako|telur|ikan|semen|pupuk)
(gas|tabung|elpiji) (melon|3kg|3 kg|<angka> kg|hijau)
gas <angka>
(tambal|ganti) oli
(seragam|sepatu) sekolah
al quran
alat (salat|sholat|pancing|masak)
celengan
sumur bor
nasi
sebidang tanah
insentif saksi
(pelunasan|penghapusan|pembebasan|pemutihan|keringanan) (pinjaman|tunggakan|utang|cicilan|iuran|uang parkir|retribusi|spp|pajak|tagihan|listrik)
(pinjaman|tunggakan|utang|cicilan|iuran|tagihan|spp|uang parkir|karcis|parkir) .. (dihapus|dihapuskan|dilunasi|dibayari|dibebaskan|digratiskan|diputihkan|ditanggung|dibayarkan)
(gorden|tirai|karpet|toa|sound|speaker|tenda|terop|kursi plastik|lampu jalan|gorong-gorong|pengeras suara)
tiket (pp|pulang|pesawat|kapal|travel|bus|gratis|konser)
tentengan
(besek|berkat|hampers|bingkisan|goodybag)
!motor (trail|dinas|bebek|matic|butut|saya|ku|sendiri|patroli)
!motor (orang|siswa|murid|guru|pegawai|tetangga|teman|warga|orang tua)

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
narapidana
tahanan
(kepala|ketua|tokoh|pemangku) adat
=imam
marbot
pengurus (masjid|musala|gereja|langgar|rt|pura)
panitia (masjid|pembangunan|pesta|natal|qurban)
karang taruna
santri
penggali
(kelompok|ibu) (tani|nelayan|pengajian|pkk|arisan|wanita tani)
(tamu|anak-anak|anak|jemaat|penjahit|guru ngaji|penghuni|korban banjir|pengungsi|penerima|telapak tangan)

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
(tulisannya|bertuliskan|bertulis|berisi) .. angka
angka (satu|dua|tiga|empat|lima|<angka>)
politikus
(calon|anggota) dewan
koordinator .. (pasangan|suara|tps)
(paguyuban|pendukung|orang|tim) nomor
orang partai
(posko|relawan|bendahara tim|ketua ranting|tim paslon)
berbisik nomor

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
(kartu nama|stiker|gambar|foto|kalender|brosur|label|logo|bergambar|berfoto|bernomor|berstiker|berlogo|bertuliskan|bertulis|tulisannya|dibungkus|berbungkus) .. (pasangan|nomor urut|petahana|angka|timses|cawabup|cawagub|cawali)
(secarik|selembar|sepotong|sobekan) kertas .. (angka|nomor|nama|pasangan|coblos)
(terselip|diselipkan|diselipi|disertai|dibarengi|di dalamnya|bersama|beserta|lengkap dengan) .. (kartu nama|stiker|foto|gambar|brosur|contoh surat suara|spesimen|nomor urut) 
bernomor urut
(berstiker|bergambar|berfoto|berlogo) .. (paslon|pasangan|cabup|cagub|caleg|kandidat|calon|bupati|wali kota)
(satu|dua|tiga|beberapa) stiker
(utusan|suruhan|orang dekat|kerabat|orang) (kandidat|calon|paslon|cabup|cagub|caleg|petahana)
(motif|wajah|muka|sablon|tempelan|label|gambar|foto|dikalungi|berstiker|tulisan) .. (calon|caleg|paslon|cabup|cagub|cawali|cawabup|cawagub)

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
(dugaan|kasus|perkara|laporan|aduan) .. (membagikan|membagi|menyerahkan|memberi|menyebar|menerima|pemberian|janji|pembagian) .. (sarung|sembako|uang|amplop|beras|barang|kupon|hadiah|minyak|materi)
(membagi-bagikan|membagikan|membagi|menyebar|menyodorkan) .. (uang|amplop|sembako|beras) .. (pemilih|mencoblos|memilih)
(didakwa|dakwaan|mendakwa|mendakwanya) .. (membeli suara|menyerahkan|memberikan uang|menyodorkan uang|membagikan|menyuap)

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
(sisanya|pelunasan|sisa|separuhnya|setengahnya) .. (coblos|pencoblosan|mencoblos|nyoblos|pemilihan|menang)
(kirim|setor|tunjukkan|menunjukkan|memperlihatkan|bukti|mengirim|memotret|menyetor) foto (jari|surat suara|bilik|coblosan|kertas suara|hasil)
(setor|menyetor|menyerahkan|menghimpun|mengumpulkan|dihimpun|dikumpulkan|dimintai) .. (foto ktp|fotokopi ktp|salinan ktp|nomor ktp)
yang (mau|bersedia|siap|berjanji) (memilih|coblos|mencoblos|mendukung) .. (dapat|diberi|kebagian|didahulukan|dahulu)
syaratnya .. (rumah|suara|keluarga|tiap|mendukung|menang)
(asal|asalkan) .. (tercatat|terdaftar|mendukung|memilih|unggul|menang)
!(sumpah|bersumpah|janji|berjanji) tidak (memilih|pilih|mencoblos)
(apabila|bila|jika|kalau|asal|asalkan) .. nama .. (menang|unggul)
(lembar|surat|formulir) kesanggupan
(syarat|syaratnya) .. (menunjukkan|memperlihatkan|memakai|menempel) .. (stiker|nomor urut|kartu|kaus)

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
(isi|ngisi|mengisi) data .. (rekening|link|tautan|formulir|disini|di sini)
(klik|isi|daftar) .. (link|tautan) .. (ini|berikut|bio|bawah)
(transfer|bayar|kirim|setor) .. (adm|admin|administrasi|biaya|materai|pajak) .. (dulu|dahulu|<angka>|<uang>)
(mengaku|ngakunya|pura-pura) .. (memberi|bagi|beri|kasih) .. (modal|hadiah|bantuan)

[honor_petugas]
bentuk: persis
uraian: upah resmi penyelenggara pemilihan, bukan pemberian kepada pemilih
(honor|honorarium|gaji|upah|santunan|insentif) .. (kpps|ppk|pps|panwas|panwascam|pengawas|pantarlih|linmas|ptps|petugas)
(honor|honorarium|upah|insentif|uang saku) .. saksi
(dana|rekening) kampanye

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
(titipan|dari|kiriman|utusan|atas nama|sumbangan|oleh-oleh) (calon|pak calon|bu calon|si calon|timnya|tim|kubu|pendukung) (no|nomor|nmr|<angka>|satu|dua|tiga|empat|bupati|wali kota|dewan)

[sandi_uang]
bentuk: persis
uraian: uang untuk suara disebut dengan kata sandi sebagai sesuatu yang sudah sampai
(siraman|amunisi|peluru|gizi|logistik|serangan|serangan fajar) (sudah|pada|mulai|baru|barusan) (turun|cair|masuk|datang|sampai|jatuh|mendarat|lewat)
(dapat|terima|menerima|diberi|kena|kebagian) (siraman|amunisi|serangan fajar)
(pasukan|operasi|tim|gerakan|patroli|serangan) (siluman|senyap|kelelawar|hantu|tengah malam|subuh|udara|darat|ninja) .. (bergerak|jalan|turun|lagi|sudah|mantap|semalam|masuk)
(sawer|siram|guyur) .. (sudah|pada|mulai|baru|semalam|tadi)

[mahar]
bentuk: persis
uraian: uang kepada partai demi pencalonan; bukan politik uang
mahar
(dimintai|diminta|menyetor|setoran|menyetorkan|membayar|meminta) .. (pengurus|petinggi|elite|ketua|oknum|kader) partai
(uang|rp|miliar|juta|setoran) .. (rekomendasi|tiket|perahu|dukungan|surat tugas) .. (partai|pencalonan|pilkada|dpp|dpd|dpc)

[beri_berita]
bentuk: persis
uraian: cara memberi yang hanya berarti dalam berita tentang suatu kejadian
@beri
gratis
cuma-cuma
(pasar|bazar|tebus) murah
(dijual|menjual|jual) .. (seribu|separuh harga|di bawah harga|murah)

[program_negara]
bentuk: persis
uraian: pemberian dari anggaran negara atau daerah
(anggaran|apbd|apbn|dana desa|program pemerintah|bantuan pemerintah|program keluarga)
(dinas|kementerian|pemkab|pemkot|pemprov|badan pangan|bulog|kemensos) .. (membagikan|menyalurkan|menyerahkan|memberikan)
(disalurkan|dibagikan) .. (dinas|kementerian|pemkab|pemkot|pemprov|bulog)

[waktu_rawan]
bentuk: persis
uraian: saat, daftar, atau penegak yang menandai uang itu untuk suara walau calonnya tidak disebut
(masa|hari|minggu) tenang
(malam|subuh|hari|pagi|sebelum|menjelang|jelang|sehari menjelang|menuju) (pencoblosan|pemungutan suara|psu|pemilihan|hari h)
gakkumdu
gakumdu
(salinan|daftar|data) (dpt|pemilih|nama pemilih)
(catatan|daftar|buku) (nama|kk|ktp|tps|penerima)
operasi tangkap tangan
serangan fajar
untuk (pemilih|dibagikan|disebar|disebarkan|warga pemilih)

[murah_gratis]
bentuk: persis
uraian: barang atau layanan yang dimurahkan atau digratiskan
(pasar|bazar|tebus) murah
(bakso|makan|makanan|cukur|pijat|khitan|sunat|pengobatan|bbm|solar|bensin|kuota|wifi|beras|sembako|minyak|ikan|telur|umrah|mudik|tiket|kacamata|layanan|jamu) gratis
!makan (bergizi|siang) gratis

[uang_polos]
bentuk: persis
uraian: jumlah yang di media sosial disebut tanpa "ribu" atau "rupiah"
(dapat|mendapat|diberi|dikasih|beri|memberi|kasih|dibayar|bayar|terima|menerima|diterima|kebagian|masuk|cair|turun|isi|isinya|berisi|dp|selipkan|diselipkan|menyelipkan|sodorkan|disodori|transfer|ditransfer|per|sisanya|uang muka|jatah|jatahnya|bonus|tambah|harga|harganya|dihargai|salam|saku|nominalnya|modal|ditawari|tawari|menawari|dijanjikan|dijanjiin|janji|dijatah|titipan|dititipi|minta|tambahan|fee|sebanyak|sejumlah|senilai|segini) (20|25|30|35|40|50|60|70|75|80|90|100|120|125|150|175|200|225|250|300|350|400|450|500|600|700|750|800|1000|10.000|15.000|20.000|25.000|30.000|50.000|75.000|100.000|150.000|200.000|250.000|300.000|500.000)
(20|25|30|35|40|50|75|100|125|150|175|200|250|300|350|400|450|500|750) (per|sekali|seorang|tiap|buat|untuk) (kepala|suara|orang|jiwa|kk|rumah|pintu|nama|ktp|mata|pemilih|biji|keluarga|sekeluarga|milih|coblos|pilih|tps)
(yang|yg) (50|75|100|125|150|200|250|300|500|seratus|lima puluh|dua ratus) .. (sisanya|lagi|cair|nunggu|menunggu|sekarang|habis|setelah|dibayar|diberi|dulu)
(50|100|150|200|250|300|500|seratus|dua ratus|lima puluh) (dulu|di muka|di depan|di awal|sekarang) .. (sisa|sisanya|habis|setelah|sesudah|cair|nanti)
(lembar|lembaran|selembar|sehelai|dua|tiga|empat|<angka>) (biru|merah|hijau|ungu)
(biru|merah) (selembar|sehelai|semua|dua|tiga|dua lembar|<angka>|<angka> lembar)
(segepok|segebok|setumpuk|gepokan) (uang|duit|amplop|)
(gopek|gocap|goban|cepek|cepe|noban|ceban|gaban|ceng|seceng)
(uang|duit) (rokok|bensin|lelah|lelahnya|jajan|saku|saku|kopi|transport|transpor|capek|keringat|jalan|pulsa|makan|dapur|belanja|segitu|receh|kaget)
(diselipkan|menyelipkan|disodori|disawer|salam tempel) <angka>
lembar uang (merah|biru|hijau)
(sangu|sango|uang sangu)
(satu|1|per|tiap|sekali) (nama|orang|kepala|kk|rumah|pintu|ktp|mata|jiwa) (20|25|30|40|50|75|100|125|150|175|200|250|300|350|400|450|500)
(10.000|15.000|20.000|25.000|30.000|50.000|75.000|100.000|150.000|200.000|250.000|300.000|500.000)
(biru|merah) (satu|dua|tiga|empat|lima) (lembar|biji)
separuh (sekarang|dulu|di muka) separuh
(lembar|lembaran|selembar|dua|tiga|empat|lima|<angka>) (seratusan|lima puluhan|limapuluhan|dua puluhan|puluhan ribu|seratus ribuan)
(per|tiap|setiap|sekali) (orang|kepala|suara|rumah|kk|pintu|nama|ktp|trip) <uang>
<uang> (per|tiap|seorang) (orang|kepala|suara|rumah|kk|pintu|nama|ktp)
(jadi|senilai|dapat|berisi) <uang>
(50|75|100|150|200|250|300|500) (sore|pagi|malam|siang|besok|sekarang|langsung|tunai|bersih|cash)

[datang_beri]
bentuk: persis
uraian: orang datang membawakan pemberian
(mengetuk|ngetuk|diketuk|gedor|menggedor|digedor) .. (pintu|rumah|jendela)
(ada|orang|subuh|malam|pagi) yang (mengetuk|gedor|menggedor)
(datang|mendatangi|didatangi|mampir|bertamu|keliling|muter|blusukan|masuk gang|keluar masuk)
(meninggalkan|ninggalin|ditinggali|menaruh|meletakkan|melempar)
(borong|memborong|diborong)
(bongkar|membongkar|menurunkan|diturunkan|drop) .. (muatan|karung|kardus|dus|paket)
(antre|antri|mengantre|mengantri|ngantri) .. (ambil|mengambil|beras|sembako|uang|amplop|kupon|jatah|minyak)
(merapat|kumpul|berkumpul|datang) .. (ambil|mengambil)
(merapat|silakan ambil|segera ambil|ambil jatah|ambil bagian|ambil haknya|ambil di)
(dapat|kebagian|terima|menerima|ambil|mengambil) (jatah|jatahnya|bagian|bagiannya|haknya|hak|giliran|rejeki|rezeki|titipan|amanah|salam tempel)
(uang|amplop|saldo|transferan|notif|notifikasi) .. (masuk|bertambah|nyasar)
(jual|menjual|lelang|obral) .. <angka> suara
penawaran tertinggi
gratis .. (asal|syarat|syaratnya|buat yang|cukup)
barter
(di bawah|bawah|depan|selipan|balik) (keset|pintu|pagar|jendela)
(titipan|jatah|balasannya|imbalannya) (<angka>|dari|uang|duit|motor|traktor|handtraktor|mesin|beras|sembako|umrah)
(balasannya|imbalannya|imbalan)

[waktu_kiriman]
bentuk: persis
uraian: kiriman itu menceritakan yang baru dialami atau dilihat, di tempat sendiri
tadi
=semalam
kemarin
barusan
baru saja
(pagi|siang|sore|malam|subuh|malem) (ini|tadi|kemarin|buta)
(jam|pukul) <angka>
jam (satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)
subuh
malam (minggu|senin|selasa|rabu|kamis|jumat|sabtu|ini|buta)
(hari|minggu|pekan) (ini|lalu)
(rumah|gang|kampung|kampungku|rt|komplek|tempat|kantor|desa|langgar|musala|blok) (kami|saya|ku|sini|sebelah|kita|mertua|nenek|orang tua)
(rumahku|gangku|kampungku|tempatku|kantorku)
(mama|ibu|bapak|nenek|kakek|paman|tante|om|mertua|tetangga|adik|kakak|istri|suami|anak|sepupu|teman|emak|mamak|abah|acil|julak|budhe|pakde|bude|ponakan|keponakan) (saya|aku|ku|kami|ane|gue|sini|sebelah|depan|samping)
(mamaku|ibuku|bapakku|nenekku|kakekku|pamanku|tanteku|omku|mertuaku|tetanggaku|adikku|kakakku|istriku|suamiku|sepupuku|temanku|abahku|emakku|mamakku)
(saya|aku|kami|ulun|gue|kulo) .. (dapat|diberi|dikasih|terima|menerima|kebagian|ditawari|lihat|melihat|disuruh|nolak|menolak|ambil)
(sudah|pada|baru|mulai|sama-sama) (dapat|turun|cair|masuk|kebagian|diberi|dibagi|dibagikan|ambil|disalurkan|sampai|jalan)
(dapat|kebagian|diberi) (juga|semua|dua|rata|masing-masing)
masing-masing
satu-satu
(videonya|fotonya|rekamannya|buktinya|bukti|ada video|ada foto|ada rekaman|ada cctv|cctv)
ketahuan
kepergok
ternyata
panwas (mana|kemana|ke mana|tidur|kok)
bawaslu (mana|kemana|ke mana|tidur|kok)
sini
alhamdulillah
lumayan

[pesan_pilih]
bentuk: persis
uraian: pesan yang menyertai pemberian: siapa yang harus dipilih
jangan (lupa|salah|sampai lupa|sampai salah|pindah|beda)
(tidak|jangan) .. (ingkar|lupa|khianat|bocor)
(ingat|inget|ingat ya|inget ya) .. (nomor|no|tanggal|tgl|bu|pak|yang|yg|jasa|kami|pesan|gambar|komitmen|janji)
(disuruh|diminta|suruh|minta|dipesan|dipesani|pesannya|pesan|titip|titipan|titip suara|katanya|imbalannya|gantinya|balasannya|bisik-bisik|sambil bisik) .. (coblos|mencoblos|dicoblos|milih|pilih|memilih|dipilih|nomor|no|tusuk|colok|suara|janji)
(buat|untuk|biar|supaya|asal|demi|demi) (milih|memilih|coblos|mencoblos|pilih|dipilih|dicoblos)
(coblos|pilih|milih|tusuk|colok|dukung) (yang|yg|si|pak|bu|nomor|no|nmr|<angka>|gambar)
(modalnya|syaratnya|syarat|tinggal|cuma|cukup|tunjukin|menunjukkan|kirim|bukti|setor) .. (foto|fotoin|memotret|ktp|kk|nik|bilik|surat suara|c1|nama)
(habis|abis|setelah|sesudah|seusai|usai|nunggu|menunggu) .. (coblos|mencoblos|coblosan|pencoblosan|nyoblos|rekap|hitung|menang|c1)
kalau .. (menang|tembus|jadi|bulat|target|sesuai|suaranya|suara) .. (cair|dibayar|diberi|dapat|hangus|kembali|ditambah|bonus)
(kartu nama|stiker|kalender|gambar|foto|poster|brosur|contoh surat|kertas|kaus|kaos|logo|label|plastik|tas) .. (nomor|no|calon|caleg|paslon|cabup|cagub|<angka>|pak|bu)
(nomor|no|calon|paslon|tim) .. (lain|sebelah|saingan) .. (sepi|pelit|mana|kalah|belum|kok|lebih|berapa)
kalah modal
(jual|menjual|lelang|lego|dijual|menukar|tukar) .. suara
penawaran tertinggi
(kumpul|kumpulkan|mengumpulkan|setor|serahkan|cari|bawa) .. (nama|ktp|kk|nik|data)
(jangan|jgn) (rame|ramai|bocor|ribut|bilang|sampai bocor|kasih tahu|cerita)
komitmen
(terima|ambil) .. (duitnya|uangnya|amplopnya|pemberiannya) .. (coblos|pilih|milih)
(saya|aku) .. (coblos|pilih|milih) .. (lain|sesuai hati|c)
(satu rt|sekampung|sedesa|sekeluarga|satu gang) .. (bulat|menang|milih|pilih|coblos)
(sisanya|pelunasan|lunasnya) (habis|setelah|sesudah|nunggu|menunggu|nanti)
secarik kertas .. (angka|nomor)
kertas .. (bertuliskan|tertulis|tulisan) .. (angka|nomor|satu|dua|tiga|<angka>)
(salam|yel) .. (jangan lupa|jari|nomor|coblos|pilih)
(separuh|setengah|sisanya|sisa) .. (pas|kalau|setelah|habis|nanti|sesudah) .. (tinta|ungu|coblos|nyoblos|tps|jari|menang|hitung)
asal (menunjukkan|bawa|setor|tunjuk|pasang|mau|janji|datang|foto)
(gambar|tulisan|kertas|stiker|kalender|angka) .. (nomor|kumis|kopiah|peci|satu|dua|tiga|empat|calon|bapak|ibu|pak|bu)
(buat|untuk|bagi) .. (yang|yg) (mau|sudah|siap|sanggup) (pilih|milih|coblos|pasang|dukung)
(ajak|bawa|cari|kumpulkan) <angka> (tetangga|orang|suara|keluarga|teman|kepala|nama)
balasannya
imbalannya
imbalan
(tidak|insyaallah|pasti) .. lupa (tanggal|tgl|rabu|nomor|jasa)
(terima|terima kasih) (pak|bu|tim|bapak|ibu) (caleg|calon|cabup|cagub|paslon|haji|nomor|<angka>)
asal .. (dicoblos|coblos|dipilih|benar)
(jangan|jgn) ada .. (nyangkut|nyelip|bocor|dimakan)
(ditukar|tukar|menukar) .. (jadi|dengan|sama) <uang>
(sekian|berapa) suara
persen suara
(muka|mukanya|wajah|wajahnya|fotonya|gambarnya) .. (jangan lupa|ingat)
menangkan (yg|yang) (nomor|no|genap|ganjil|itu)
(fotokan|foto|fotoin|memotret) .. (dalam|dari|di) .. bilik

[suara_berharga]
bentuk: persis
uraian: suara disebut dengan harganya, atau pembayaran dengan bukti coblosan
(per|tiap|setiap|satu|1|se) (mata pilih|suara|mata|kepala|biji suara|lubang|coblosan) <angka>
(mata pilih|suara) .. (dihargai|harga|dibayar|harganya|dibeli|laku|diborong|ditawar) .. <angka>
<angka> (per|tiap|setiap|satu|1) (mata pilih|suara|coblosan|biji)
(jual|dijual|menjual|lelang|dilelang|lego|obral) .. (<angka>|satu|dua|tiga|empat|lima|enam) suara
(jual|dijual|lelang|lego|obral) (cepat|murah) suara
(uang muka|dp|panjar|muka) .. (sisanya|pelunasan|pelunasannya|lunas) .. (coblos|pencoblosan|coblosan|tps|c1|rekap|hitung|menang)
(cair|dibayar|pelunasan|lunas|ditransfer|diberi) .. (sesudah|setelah|habis|abis|usai|pas|kalau|begitu) .. (coblos|mencoblos|pencoblosan|coblosan|c1|rekap|hasil|hitungan)
(nyoblos|mencoblos|coblos) .. (<angka>|si|yang|yg|nomor) .. (baru|langsung) (dibayar|cair|ditransfer|diberi|dikasih)
(foto|fotoin|memotret|difoto|jepret|rekam) .. (bilik|surat suara|coblosan|kertas suara) .. (kirim|admin|cair|dibayar|transfer|ditransfer|uang|duit|tukar|ditukar|koordinator|korlap)
(ditanggung|ongkos|tiket|uang saku|uang jalan|transport) .. (fotoin|foto|memotret|tunjukin|bukti) .. (surat suara|bilik|coblosan)
satu tps <angka> (nama|orang|suara|kepala)
!<angka> (per|tiap) suara (sah|masuk)
(sisa|sisanya) .. (habis|setelah|sesudah|usai|sehabis) .. (coblos|mencoblos|coblosan|pencoblosan)
!(mau|jangan|tidak|masih|stop|tolak|kok|anti|haram|larangan|soal|tentang|praktik|budaya) .. (jual|menjual|beli|membeli) suara
<angka> suara (sekeluarga|serumah|satu rumah|satu keluarga|siap|nganggur|menunggu)
(barter|lelang|obral) suara
(satu|1|per|tiap|setiap) (kepala|orang|nama|kk|ktp) .. (dihargai|dibayar|harganya|dapat|diberi) .. <angka>
(coblos|pilih|milih|dukung) (=01|=02|=03|=04|nomor <angka>|nomor satu|nomor dua|nomor tiga) .. (dibayar|dihargai|diberi|dapat|cair|fee|komisi) .. <angka>
<angka> .. (fee|komisi|bonus) .. (koordinator|korlap|kordes|perekrut)
per tps <angka> (juta|jt|ribu|rb)
(sasaran|target) <angka> (orang|suara|nama|kk) .. (bagi|habis|subuh|cair)
!suara (burung|kicau|kicauan|murai|kenari|lovebird|jangkrik|emas|merdu|musik|gitar|mesin)
suara (bulat|pecah|kompak|utuh|menang|<angka>) .. (dapat|diberi|dikasih|hadiah|bonus|dikirim)
(kasih|beri|memberi|capai|tembus|sumbang) <angka> persen suara .. (ditambah|dapat|diberi|hadiah|bonus|dibangun|lagi)
kalau (menang|kalah) .. (diteruskan|ditambah|diangkut|dibongkar|dilanjut|dicabut|diambil)
(berapa|sekian) suara .. (dijamin|bisa dijamin|disetor|dijanjikan)
(kepala|paket|mesin|karung|amplop) sekian suara
(satu|1) suara .. (naik|jadi|sampai|tembus|berani) .. (100|150|200|250|300|350|400|450|500|<uang>)

[hitung_harga]
bentuk: persis
uraian: hitung-hitungan harga suara, sebagai ajakan berpikir
(dibagi|bagi|per|selama|dalam) (5|lima) tahun
perak (sehari|per hari|saja sehari)
(5|lima) tahun (sengsara|menyesal|menderita|gigit jari|merana|susah|nasib|penderitaan)
harga parkir
(masa depan|nasib) .. (dijual|ditukar|digadaikan|dibeli)

[pesan_kuat]
bentuk: persis
uraian: pesan pada pemberian yang hanya dapat berarti suara
(kertas|secarik|kartu|kalender|lipatan|sobekan) .. (bertuliskan|tertulis|tulisan|berisi|berangka|bergambar) .. (angka|nomor|calon|paslon)
(sisa|sisanya|pelunasan|pelunasannya|kekurangannya) .. (habis|setelah|sesudah|usai|seusai|sehabis|nanti) .. (coblos|mencoblos|coblosan|pencoblosan|pemungutan)
(kirim|mengirim|setor|menyetor|tunjukkan|menunjukkan) .. foto .. (jari|bilik|surat suara|coblosan|ktp)
(menyetor|setor|mengumpulkan|menghimpun|menyerahkan) .. (foto|fotokopi|salinan) ktp
jangan lupa .. (nomor|coblos|pilih|tanggal|paslon)
(ingat|asal|pokoknya) .. (nomor|coblos|pilih|tusuk)
(pesan|pesannya|berpesan|bisik|membisikkan|berbisik) .. (nomor|coblos|mencoblos|pilih|memilih|tusuk)

[tantang_tolak]
bentuk: persis
uraian: warga menantang atau mengejek pembagi uang, tanpa kejadian
mohon maaf .. (stok|gengsi|kami|warga|kampung|suara)
(kampung|rt|gang|suara|harga diri) (kami|kita|ini|warga) (tidak dijual|bukan barang|tidak untuk dijual|tidak bisa dibeli|tidak terbeli)
(siap-siap|bakal|langsung|akan) .. (diusir|disiram|putar balik|disapu)
(silakan|silahkan|monggo) putar (balik|arah)

[kriminal]
bentuk: persis
uraian: kejahatan biasa
(perampok|rampok|begal|geng motor|curanmor|jambret|copet|residivis)
(memeras|pemerasan|pembobol|membobol|pencuri|mencuri) .. (rumah|toko|warung|pedagang|gudang|motor|ditangkap|dibekuk|ditahan|dilaporkan)
(polisi|polsek|polres) .. (membekuk|meringkus|menembak) 

[program_janji]
bentuk: persis
uraian: program yang dijanjikan bagi semua orang
(pendidikan|sekolah|kuliah|berobat|kesehatan|air|listrik|wifi|internet|seragam|bpjs|bus|angkutan) gratis
program (unggulan|kerja|andalan|prioritas)
visi misi
