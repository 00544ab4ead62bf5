# Hoaks: sebutan topik, klaim yang beredar, bantahan, dan tanda cek fakta.

[topik_hoaks]
bentuk: persis
uraian: hoaks disebut
hoaks
berita bohong
kabar bohong
informasi bohong
isu bohong
berita palsu
informasi palsu
kabar palsu
konten palsu
disinformasi
misinformasi
informasi (menyesatkan|sesat|keliru|yang belum jelas|tidak benar)
kabar (menyesatkan|burung|hoaks)
cek fakta
periksa fakta
pesan berantai
saring sebelum (sharing|berbagi|membagikan)
saring sblm sharing
deepfake
kabar simpang siur

[klaim]
bentuk: persis
uraian: kabar, pesan, unggahan yang membawa klaim
kabar
informasi
pesan
pesan (berantai|whatsapp|suara|singkat|teks)
video
foto
gambar
unggahan
postingan
poster
surat
surat (edaran|pernyataan|keputusan|pengumuman|undangan)
undangan
pengumuman
isu
rumor
narasi
klaim
berita
artikel
situs
tautan
link
akun
rekaman
audio
selebaran
lowongan
undian
brosur
tangkapan layar
konten
kiriman
cerita
status
broadcast
edaran
twit
cuitan
resep
survei
formulir
aplikasi
file
dokumen
jadwal
sms
nomor whatsapp

[sebar]
bentuk: persis
uraian: beredar dan menyebar
beredar
beredarnya
tersebar
menyebar
disebar
disebarkan
menyebarkan
disebarluaskan
viral
=ramai
diramaikan
heboh
dihebohkan
berseliweran
dibagikan
diunggah
mengunggah
bertebaran
menerima
diterima
muncul
diposting
memposting
dikirim
diteruskan
diterpa
dihantam
diklaim

[palsu]
bentuk: persis
uraian: dinyatakan tidak benar
hoaks
=bohong
kebohongan
=palsu
dipalsukan
memalsukan
pemalsuan
tidak benar
tak benar
tidaklah benar
bukan berita benar
tidak berdasar
tak berdasar
tidak sesuai fakta
tidak akurat
keliru
menyesatkan
disinformasi
misinformasi
fitnah
rekayasa
direkayasa
hasil (suntingan|editan|rekayasa|manipulasi|edit)
suntingan
disunting
editan
diedit
dimanipulasi
manipulatif
manipulasi
dipelintir
pelintiran
dipotong
deepfake
mencatut
dicatut
pencatutan
catut
mengatasnamakan
atas nama
tiruan
abal-abal
gadungan
=fiktif
penipuan
modus penipuan
ternyata (bohong|palsu|hoaks|tidak)
tidak pernah (mengeluarkan|menerbitkan|membuat|mengirim|merilis|menyatakan|mengatakan|ada|mengunggah|mengadakan|menyampaikan|meminta|membuka)
bukan (milik|akun resmi|dari|berasal)
tidak (berasal|mengeluarkan|menerbitkan|sedang mengadakan)
tak pernah (mengeluarkan|menerbitkan|membuat|mengirim|merilis|menyatakan)
konten (palsu|tiruan|salah|menyesatkan|manipulasi)
konteks (|yang )salah
keliru konteks
salah konteks
belum terbukti

[bantah]
bentuk: persis
uraian: meluruskan
membantah
bantah
dibantah
bantahan
menepis
tepis
menampik
meluruskan
luruskan
diluruskan
klarifikasi
mengklarifikasi
diklarifikasi
menegaskan .. (tidak benar|bohong|hoaks|palsu)
memastikan .. (tidak benar|bohong|hoaks|palsu)
itu tidak benar
itu bohong
itu hoaks
adalah hoaks
dipastikan hoaks
ternyata hoaks
hoaks kata
faktanya
=fakta
penelusuran
setelah ditelusuri

[vonis_hoaks]
bentuk: persis
uraian: klaim dinyatakan hoaks
(itu|ini|tersebut|adalah|ialah|merupakan|dipastikan|ternyata|sebagai|jelas|dinyatakan|terbukti) (hoaks|bohong|palsu|tidak benar|hoaks atau|kabar bohong|berita bohong|informasi palsu|informasi bohong|berita palsu|penipuan|fitnah)
adalah (berita|kabar|informasi|isu) (bohong|hoaks|palsu|tidak benar|menyesatkan|sesat)
(berita|kabar|informasi|isu|pesan|video|foto|klaim|narasi|surat|undangan|lowongan|poster|akun|cuitan) .. (hoaks|bohong|palsu|tidak benar|tak benar|menyesatkan|tidak berdasar|keliru|fiktif|direkayasa|dipelintir)
tidak benar (informasi|kabar|isu|bahwa|berita|adanya|jika|kalau)
hoaks soal
hoaks bahwa
hoaks yang (menyebut|menyatakan|beredar|mengatakan)
(narasi|postingan|video|unggahan|pesan|sumber|artikel|kabar|situs|informasi|konten|foto) hoaks
bermuatan hoaks
mengandung (|unsur )hoaks
menyebarkan (hoaks|berita bohong|kabar bohong) .. (ditangkap|diciduk|tersangka|divonis|terdakwa)
penyebar (hoaks|berita bohong|kabar bohong) .. (ditangkap|diciduk|tersangka|diamankan|divonis|diringkus)
(tersangka|terdakwa|pelaku|kasus|dugaan|perkara) .. (penyebaran|penyebar|menyebarkan) .. (hoaks|berita bohong|kabar bohong|informasi palsu)
faktanya .. tidak
tidak sesuai (fakta|kenyataan)
bukan (video|foto) .. melainkan

[cek_fakta]
bentuk: persis
uraian: bentuk tulisan pemeriksa fakta
kategori (disinformasi|misinformasi|hoaks|hoax|klarifikasi|satire|konten|cek fakta|fitnah)
kesimpulan .. (hoaks|salah|menyesatkan|keliru|tidak benar|konten)
termasuk (hoaks|konten|kategori konten|dalam kategori)
masuk kategori konten
setelah (|dilakukan )penelusuran
hasil (penelusuran|pemeriksaan|verifikasi|cek fakta)
berdasarkan (|hasil )penelusuran
dari penelusuran
tim cek fakta
pemeriksa fakta
periksa fakta
forum anti fitnah
turnbackhoax
fafhh
sumber (hoaks|hoax)
sumber (media sosial|media daring|pesan berantai|facebook|whatsapp|twitter)

[catut]
bentuk: persis
uraian: nama dicatut, penipuan
mencatut
dicatut
catut
mengatasnamakan
berlogo .. (palsu|kpu|bawaslu|pemerintah)
akun palsu
situs (palsu|tiruan|abal-abal)
undangan palsu
surat palsu
lowongan .. palsu
lowongan palsu
rekrutmen palsu
pengumuman palsu
undian .. palsu
nomor palsu
link palsu
tautan palsu
(tanda tangan|kop|stempel|logo) .. (palsu|dipalsukan|dicatut|tiruan)
modus penipuan
penipuan (berkedok|mengatasnamakan|bermodus|online|daring)

[pesan_rantai]
bentuk: persis
uraian: gaya pesan berantai
=sebarkan
=viralkan
tolong (sebarkan|teruskan|disebarkan|share|viralkan)
teruskan (ke|pesan|kepada)
jangan (putus|berhenti) di (kamu|anda|sini)
sebelum dihapus
media bungkam
info (a1|valid|dari orang dalam|orang dalam|penting)
dari orang dalam
copas
copy paste
bagikan ke .. grup
share sebanyak
breaking
buruan
isi data .. (rekening|link|tautan|ktp)
klik link
=link
daftar di link
dari grup sebelah

[klaim_pemilihan]
bentuk: persis
uraian: klaim palsu yang lazim seputar pemilihan
(surat suara|kotak suara) .. (tercoblos|dicoblos|kecoblos|dibuka|dibakar|hilang)
(pencoblosan|pemungutan suara|pilkada|pemilu) .. (dimajukan|diundur|ditunda|dibatalkan|diulang)
(dpt|pemilih) .. (siluman|ganda|fiktif|asing)
tenaga asing .. (mencoblos|memilih|punya ktp)
(server|situs) kpu .. (diretas|dibobol|disetting|di-setting)
kpu .. (memberi|memberikan|bagi-bagi|kasih|menyediakan) .. (uang|bantuan|hadiah|pulsa|kuota|<angka>)
kpu (memberi|kasih|memberikan|bagi) <angka>
bantuan .. (isi data|klik|link)

[bagian_cek_fakta]
bentuk: persis
uraian: judul bagian pada tulisan pemeriksa fakta (huruf besar; lihat aturan)
=narasi
=penjelasan
=referensi
=kategori
=fakta
=faktanya
=klaim
=kesimpulan
=hoaks
