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
(kabar|berita) (dusta|sesat|burung|tidak jelas|gak jelas)
kabar yang belum tentu benar
konten (menipu|menyesatkan|palsu)
(asli|benar) atau (olahan|palsu|hoaks|editan)
(cek|baca|periksa|lihat) .. (baru|sebelum) (komentar|share|sebar|menyebar|bagikan|membagikan|meneruskan|diteruskan|percaya)

[klaim]
bentuk: persis
suara (itu|tersebut)
uraian: kabar, pesan, unggahan yang membawa klaim
kabar
informasi
pesan
video
foto
gambar
unggahan
postingan
poster
surat
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
bukan berita benar
tidak berdasar
tidak sesuai fakta
tidak akurat
keliru
menyesatkan
disinformasi
misinformasi
hasil rekayasa
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
tiruan
abal-abal
gadungan
=fiktif
penipuan
ternyata (bohong|palsu|hoaks|tidak)
tidak pernah (mengeluarkan|menerbitkan|membuat|mengirim|merilis|menyatakan|mengatakan|ada|mengunggah|mengadakan|menyampaikan|meminta|membuka)
bukan (milik|akun resmi|dari|berasal)
tidak (berasal|mengeluarkan|menerbitkan|sedang mengadakan)
konten (palsu|tiruan|salah|menyesatkan|manipulasi)
konteks (|yang )salah
salah konteks
belum terbukti
karangan
(surat|itu|ini|kabar|isu|cerita|semua) .. (karangan|rekaan|bikinan|ngarang|mengada-ada)
isapan jempol
(tidak|tak|bukan) seperti yang (beredar|dinarasikan|disebarkan)
(tidak|tak) .. seperti (kabar|dikabarkan|isu|unggahan|diberitakan)

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
(menegaskan|memastikan|menyatakan|tegaskan|pastikan|sebut) .. (tidak benar|bohong|hoaks|palsu|bukan|tidak pernah|tidak ada|menyesatkan)
itu tidak benar
itu bohong
itu hoaks
dipastikan hoaks
ternyata (hoaks|bohong|palsu|tidak|bukan|hasil|video|foto)
tidak pernah (mengeluarkan|menerbitkan|membuat|mengirim|merilis|menyatakan|mengatakan|mengunggah|mengadakan|menyampaikan|meminta|membuka|menggelar)
setelah ditelusuri

[vonis_hoaks]
bentuk: persis
uraian: klaim dinyatakan hoaks
(itu|ini|tersebut|adalah|ialah|merupakan|dipastikan|ternyata|jelas|dinyatakan|terbukti|cuma|hanya) (hoaks|kabar bohong|berita bohong|informasi bohong|informasi palsu|berita palsu|kabar palsu|disinformasi)
(itu|ini|tersebut) (adalah|merupakan|ternyata|dipastikan|jelas|cuma|hanya|sama sekali|semuanya|memang) (hoaks|kabar bohong|berita bohong|informasi bohong|informasi palsu)
(kabar|pesan|informasi|isu|video|foto|unggahan|surat|poster|undangan|lowongan|narasi|klaim|rekaman) (itu|ini|tersebut) (|adalah |ternyata |dipastikan |sama sekali |jelas |memang )(bohong|palsu|tidak benar|menyesatkan|tidak berdasar|fiktif|tak benar|penipuan)
(itu|ini|tersebut) (adalah|merupakan|ternyata) (|sebuah )(berita|kabar|informasi|isu) (bohong|hoaks|palsu|tidak benar|menyesatkan|sesat)
adalah (berita|kabar|informasi|isu) (bohong|hoaks|palsu|tidak benar|menyesatkan|sesat)
dipastikan (kabar|informasi|berita|hoaks|bohong|palsu|tidak benar|itu)
(kabar|informasi|pesan|berita|isu|video|foto|gambar|unggahan|postingan|poster|surat|narasi|klaim|undangan|lowongan|akun|cuitan|rekaman|edaran|pengumuman|artikel|konten|selebaran|link|tautan|resep|sms|broadcast|survei|dokumen|pamflet|kiriman|audio|situs) (tersebut|itu|ini|yang beredar|beredar|yang viral|yang menyebut|dimaksud) .. (hoaks|bohong|palsu|tidak benar|tak benar|menyesatkan|tidak berdasar|tak berdasar|fiktif|direkayasa|dipelintir|rekayasa|hasil rekayasa|hasil suntingan|penipuan|fitnah|tidak akurat|omong kosong|tidak betul|isapan jempol|tipuan|hasil editan)
tidak benar (informasi|kabar|isu|bahwa|berita|adanya|soal) ; 0,6
tidaklah benar
hoaks (soal|bahwa|tentang|mengenai|terkait|kata|ujar)
hoaks yang (menyebut|menyatakan|beredar|mengatakan)
(awas|salah|waspada) hoaks
(kabar|informasi|pesan|berita|isu|video|foto|gambar|unggahan|postingan|poster|surat|narasi|klaim|undangan|lowongan|akun|cuitan|rekaman|edaran|pengumuman|artikel|konten|selebaran|link|tautan|resep|sms|broadcast|survei|dokumen|pamflet|kiriman|audio|situs) (hoaks|bohong|palsu) .. (beredar|soal|tentang|mengenai|bahwa|tersebar|menyebar|viral|itu|tersebut)
(beredar|tersebar|menyebar|viral|marak|sebar|menyebarkan|unggah|mengunggah) .. (kabar|informasi|pesan|berita|isu|video|foto|gambar|unggahan|postingan|poster|surat|narasi|klaim|undangan|lowongan|akun|cuitan|rekaman|edaran|pengumuman|artikel|konten|selebaran|link|tautan|resep|sms|broadcast|survei|dokumen|pamflet|kiriman|audio|situs) (hoaks|bohong|palsu|tidak benar|menyesatkan)
(narasi|postingan|video|unggahan|sumber|situs|foto|judul|akun) hoaks
bermuatan hoaks
mengandung (|unsur )hoaks
(menyebarkan|menyebar|sebar|menyiarkan|membuat|mengunggah|memproduksi) (|konten |informasi )(hoaks|berita bohong|kabar bohong|informasi bohong|informasi palsu) .. (ditangkap|diciduk|tersangka|divonis|terdakwa|diperiksa|diamankan|dilaporkan|soal|tentang|bahwa)
(penyebar|pembuat|pelaku|pengunggah) .. (hoaks|berita bohong|kabar bohong) .. (ditangkap|diciduk|tersangka|diamankan|divonis|diringkus|diburu|diperiksa|minta maaf|meminta maaf)
(polisi|polres|polda|polresta|polsek) .. (menangkap|tangkap|ciduk|menciduk|memburu|buru|mengamankan|amankan|memeriksa) .. (penyebar|pembuat|pelaku|pengunggah) .. (hoaks|bohong)
(tersangka|terdakwa|pelaku|kasus|perkara) .. (penyebaran|penyebar|menyebarkan) .. (hoaks|berita bohong|kabar bohong|informasi palsu)
diterpa (|isu |kabar )(hoaks|bohong)
(sasaran|korban|serangan) (hoaks|disinformasi|berita bohong)
(label|cap|stempel|kategori) (hoaks|menyesatkan|salah|disinformasi)
tidak sesuai (fakta|kenyataan) ; 0,5
bukan (video|foto|gambar|rekaman|suara|kejadian|peristiwa) .. (melainkan|tetapi|tapi) ; 0,7
(video|foto|gambar|rekaman) .. (diambil|direkam) (pada|tahun|di) .. <angka> ; 0,4
(video|rekaman|pidato|foto|pernyataan|ucapan|potongan) .. (dipotong|disunting|diedit|dipelintir|dimanipulasi|direkayasa|dipenggal) ; 0,5
!(video|rekaman|pidato|foto|pernyataan|ucapan|potongan) (tidak|tak|bukan) (dipotong|disunting|diedit|dipelintir|dimanipulasi|direkayasa|dipenggal)
(surat|nomor surat|nomor suratnya|stempel|stempelnya|tanda tangan|tanda tangannya|kop|kopnya|format) .. (ngawur|asal-asalan|hasil pindai|tempelan|comotan|bukan milik|janggal) ; 0,8
(mengeluarkan|menyampaikan|menerbitkan|membuat|memberi) bantahan ; 0,4
!bukan (hoaks|bohong)
!(kabar|informasi|pesan|berita|isu|video|foto|gambar|unggahan|postingan|poster|surat|narasi|klaim|undangan|lowongan|akun|cuitan|rekaman|edaran|pengumuman|artikel|konten|selebaran|link|tautan|resep|sms|broadcast|survei|dokumen|pamflet|kiriman|audio|situs) (hoaks|bohong|palsu) (dan|serta|atau|hingga|maupun)
hoaks (|woi|woy|itu|bang|lur|gaes|guys|ya|loh|lho|dong|banget) yang (berkata|menyebut|nyebut|menyebar|bilangin)
(foto|video|gambar|rekaman) .. itu (kejadian|peristiwa|rekaman|diambil|kebakaran) .. <angka> ; 0,7
!(stop|jangan|tidak|anti|tolak|tanpa|setop) (sebar|menyebar|menyebarkan|share|bagikan|posting) .. (bohong|hoaks|palsu)

[ternyata_palsu]
bentuk: persis
ternyata (palsu|bohong|hoaks|fiktif|penipuan|tipuan|tidak benar|salah|hasil|suntingan|rekayasa|editan|diambil|bukan|foto|video|kejadian|peristiwa|berasal|tidak pernah|tidak ada|lama|simulasi|lokasi|rekaman)
(tipu-tipu|tipuan|modus penipuan)
(buatan|hasil|rekayasa|kloning|tiruan) (kecerdasan buatan|ai|artificial intelligence|mesin)
bukan (milik|nomor|akun|dari|berasal) .. (resmi|wali kota|bupati|kpu|bawaslu|bank|pihak|kami|mereka|perusahaan)
(menyimpulkan|memastikan|menyatakan|menegaskan) .. (palsu|rekayasa|suntingan|tiruan|buatan|hoaks|bohong|tidak benar)
itu (tidak benar|hoaks|bohong|palsu)
tidak benar
cuma (hoaks|tipuan|rekayasa)
dipastikan (palsu|bohong|hoaks|tidak benar)
dinyatakan (palsu|bohong|hoaks|tidak benar|menyesatkan)
tidak berdasar
menyesatkan ; 0,7
adalah (tidak benar|bohong|keliru|salah besar|tak benar)

[klaim_isi]
bentuk: persis
uraian: klaim beserta isinya
(kabar|informasi|pesan|berita|isu|video|foto|gambar|unggahan|postingan|poster|surat|narasi|klaim|undangan|lowongan|akun|cuitan|rekaman|edaran|pengumuman|artikel|konten|selebaran|link|tautan|resep|sms|broadcast|survei|data|dokumen|pamflet|kiriman|audio|situs) (|berantai |whatsapp |suara |viral |palsu |bohong |hoaks |beredar )(yang|berisi|bahwa|soal|tentang|mengenai|bertuliskan|bernarasi|dengan narasi) (|beredar |viral )(menyebut|menyebutkan|menyatakan|mengklaim|menampilkan|memperlihatkan|mengatakan|mengabarkan|menuding|mengimbau|berisi|seolah-olah|diklaim|disebut|bertuliskan|menuduh|menginformasikan|menawarkan|menjanjikan|meminta|mengaku|mencatut|mengatasnamakan|memuat)
(kabar|informasi|pesan|berita|isu|video|foto|gambar|unggahan|postingan|poster|surat|narasi|klaim|undangan|lowongan|akun|cuitan|rekaman|edaran|pengumuman|artikel|konten|selebaran|link|tautan|resep|sms|broadcast|survei|data|dokumen|pamflet|kiriman|audio|situs) .. (yang menyebut|yang menyatakan|yang mengklaim|yang menampilkan|seolah-olah|diklaim|yang mencatut|yang mengatasnamakan)
(diklaim|diisukan|dikabarkan|dinarasikan|digambarkan) .. (sebagai|akan|telah|sudah|mundur|meninggal|membawa)
(kabar|isu|rumor|klaim|narasi|broadcast) (bahwa|kalau|jika|soal|tentang|mengenai|terkait|perihal)
isu .. (jebol|penculikan|gempa|tsunami|mundur|meninggal|bom|ditunda|dibatalkan|tercoblos|curang|ditangkap)
pesan berantai
(beredar|viral|tersebar|menyebar|muncul|ramai|heboh|bertebaran|berseliweran) .. (kabar|informasi|pesan|berita|isu|video|foto|gambar|unggahan|postingan|poster|surat|narasi|klaim|undangan|lowongan|akun|cuitan|rekaman|edaran|pengumuman|artikel|konten|selebaran|link|tautan|resep|sms|broadcast|survei|data|dokumen|pamflet|kiriman|audio|situs)
(kabar|informasi|pesan|berita|isu|video|foto|gambar|unggahan|postingan|poster|surat|narasi|klaim|undangan|lowongan|akun|cuitan|rekaman|edaran|pengumuman|artikel|konten|selebaran|link|tautan|resep|sms|broadcast|survei|data|dokumen|pamflet|kiriman|audio|situs) .. (beredar|viral|tersebar|menyebar|berseliweran|bertebaran|diramaikan|menghebohkan)
narasi (bahwa|yang|menyebut)
disebut .. dalam (video|unggahan|pesan) .. itu
(unggahan|video|pesan|kiriman|postingan|utas|akun|selebaran|rekaman) (di|lewat|pada|berantai|dari|melalui) <kata> (menyebut|menyatakan|mengklaim|mengabarkan|menuding|memperlihatkan|menampilkan)

[cek_fakta]
bentuk: persis
uraian: bentuk tulisan pemeriksa fakta
kategori (disinformasi|misinformasi|hoaks|hoax|klarifikasi|satire|konten|cek fakta|fitnah)
kesimpulan .. (hoaks|salah|menyesatkan|keliru|tidak benar|konten)
termasuk (hoaks|konten|kategori konten|dalam kategori)
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
!hasil (penelusuran|pemeriksaan|verifikasi) (akan|bawaslu|panwas|panwascam|gakkumdu|inspektorat|itu|diserahkan|dibawa|disampaikan|dituangkan|nantinya|menjadi)

[catut]
bentuk: persis
uraian: nama dicatut, penipuan
mencatut
dicatut
catut
mengatasnamakan .. (kpu|bawaslu|pemerintah|lembaga|divisi|dinas|bank|polisi|polri|tni|bupati|gubernur|wali kota|presiden|perusahaan|bmkg|kementerian|menteri|kepala|ketua|tim|rumah sakit|bpjs|pln|pertamina|rohaniwan|ulama|tokoh)
!(warga|orang|massa|mahasiswa|pemuda|kelompok|rakyat) yang mengatasnamakan
berlogo .. (palsu|kpu|bawaslu|pemerintah)
akun palsu
situs (palsu|tiruan|abal-abal)
undangan palsu
surat palsu
lowongan .. palsu
(surat|undangan|lowongan|rekrutmen|pengumuman|akun|situs|nomor|undian|link) .. bodong
rekrutmen palsu
pengumuman palsu
undian .. palsu
nomor palsu
link palsu
tautan palsu
(mengaku|ngaku) (dari|sebagai|utusan|petugas) .. (bank|kpu|bawaslu|wali kota|bupati|gubernur|pejabat|polisi|jaksa|kejaksaan|dinas|bpjs|pln|ajudan|panitia)
(tautan|link|pesan|nomor|aplikasi|akun|file|situs) .. (mencuri|phishing|menguras|pencurian data|penipuan|tiruan)
nomor .. berfoto
minta (otp|transfer|pulsa)
meminta (otp|transfer|pulsa|sejumlah uang|data pribadi)
menyedot data
mencuri data
(tanda tangan|kop|logo) .. (palsu|dipalsukan|dicatut|tiruan)
modus penipuan
penipuan (berkedok|mengatasnamakan|bermodus|online|daring)
mengaku (dari|utusan|petugas|tim|admin|pegawai) <kata>

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
=link
dari grup sebelah
(saudara|sepupu|teman|tetangga|ponakan|keponakan|om|paman|kakak|anak) .. (kerja|bekerja|dinas|tugas|orang) .. (di|pusat|percetakan|kpu|dalam|kementerian|istana|mabes|pemda|bank|rumah sakit|telkom|polda|polres)
(saudara|teman|orang) .. (yang bocorkan|yang membocorkan|yang bilang|yang berkata|bocorin)
(kirim|teruskan|sebarkan|bagikan|share) ke <angka> (grup|orang|teman|kontak)
sumber .. (teman|orang|saudara|dari) .. (pusat|dalam|kpu|istana|kementerian)

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
(gudang|kantor) kpu .. (tercoblos|dibobol|dibakar|disegel)
(gk|gak|tidak|yg gak|yang tidak|kalau tidak) .. (nyoblos|mencoblos|memilih) .. (bpjs|bansos|ktp|denda|dicabut|dipidana|dipenjara|didenda)
(nyoblos|coblos|mencoblos|pencoblosan) .. (online|lewat hp|pakai hp|dua hari|dua kali|diundur|dimajukan|dibatalkan|batal)
(calon|paslon|cabup|cagub|kandidat) .. (meninggal|mundur|didiskualifikasi|ditangkap|dicoret|gugur|serangan jantung)
(ktp|e-ktp|undangan) .. (tidak berlaku|hangus|diganti|wajib)
(tinta|pena|pulpen|spidol) .. (hilang|luntur|terhapus)
(tidak|tdk|gak|tak|nggak) (mencoblos|nyoblos|coblos|memilih|milih) .. (bpjs|bansos|pkh|ktp|denda|diblokir|dicabut|dipidana|didenda|dicoret)
(bpjs|bansos|pkh|kis|kk) .. (diblokir|dicabut|dihapus|hangus) .. (coblos|mencoblos|nyoblos|memilih|tps|pilkada|pemilu)
(tinta|pena|pulpen|spidol) .. (dihapus|ilang|hilang|luntur|terhapus|pudar)
(pendukung|orang|mereka) .. (nyoblos|mencoblos) (dua|tiga|<angka>) (kali|x)
(paku|pulpen|pensil|tinta|alat coblos|pakunya|tintanya|pulpennya) .. (diolesi|dicampur|luntur|hilang|pudar|menutup|nutup|babi|najis|racun|cairan|haram|kimia)
(lubang|lubangnya|coblosan|coblosannya) .. (nutup|menutup|tertutup|hilang|rapat)
suara (kita|anda|mu|rakyat|warga|kalian|nya) .. (hangus|diganti|dicuri|dipindah|dipindahkan|dialihkan|hilang|dibuang|disedot|digeser)
(diganti|dipindah|dialihkan|disedot|digeser|dicuri) (suara|suaranya|suaramu|pilihannya|pilihanmu)
surat suara .. (dilipat|robek|sobek|coretan|terlipat|lipat|melipat) .. (batal|tidak sah|hangus|gugur)
(c1|c hasil|plano|formulir c) .. (diganti|kosong|diubah|dihapus|ditukar|dibawa lari)
(listrik|lampu|sinyal|internet) .. (dimatikan|padam|dipadamkan|diputus) .. (hitung|penghitungan|tps|pencoblosan|rekap)
(tps|pencoblosan) .. (cuma|hanya|tutup|buka|dibuka) .. (sampai|jam|pukul)
(nik|ktp) .. (diblokir|dipakai|disalahgunakan|hangus|dicoret) .. (coblos|mencoblos|tps|pilkada|pemilu|dpt|pemilih)
(mencoblos|coblos|nyoblos) .. (bawa|membawa|tanpa|tidak bawa|rekam) .. (hp|handphone|kamera|saksi) .. (diganti|hangus|batal|tidak sah|ditolak|denda)
(kabar|isu|rumor) .. (wafat|wafatnya|meninggal|meninggalnya|mundur|mundurnya|ditangkapnya|gugurnya) .. (calon|paslon|cabup|cagub|cawali)
(calon|paslon|cabup|cagub|cawali) .. (wafat|tutup usia|ditahan kpk)
(tidak|tdk|gak|tak|nggak) (memilih|mencoblos|nyoblos|coblos|datang ke tps) .. (nik|maka|otomatis|bakal|akan|langsung|didata|ditandai)
(barangsiapa|barang siapa|siapa pun|yang|yg) (tidak|gak|tdk) (memilih|mencoblos|nyoblos|coblos) .. (nik|bpjs|bansos|pkh|ktp|denda|dicoret|dihapus|penjara|hilang)
(nik|ktp|kk|bpjs) (otomatis|langsung|bakal|akan) (terhapus|diblokir|dicabut|hangus|dihapus|mati|nonaktif)
tps .. (melayani|menerima|khusus|dibuka) .. (huruf|nama|umur|nik|abjad|jam|pukul)
(jam|pukul) .. (saja|doang) .. tps
suara .. (disantet|dipelet|diguna-guna|dihipnotis)
(huruf|abjad|nama|nik) .. sisanya hangus

[bagian_cek_fakta]
bentuk: persis
uraian: judul bagian pada tulisan pemeriksa fakta (huruf besar; lihat aturan)
=narasi
=penjelasan
=referensi
=kategori
=fakta
=klaim
=kesimpulan
=hoaks
=sumber
=claim
=verifikasi
=hasil

[jejak_fakta]
bentuk: persis
klarifikasi
mengklarifikasi
sebenarnya
nyatanya
yang benar
=fakta
surat terbuka
uraian: cara kebenaran klaim diperiksa
penelusuran
kenyataannya
aslinya
versi asli
rekaman (utuh|asli|penuh|lengkap)
video (utuh|asli|penuh|lengkap)
foto asli
konteks
pencarian gambar
reverse image
jejak digital
akun (penyebar|pengunggah|anonim|itu|tersebut)
pengunggah
penyebar
pesan berantai
hasil (penelusuran|pemeriksaan)
take down
takedown
diblokir
dihapus
(warga|masyarakat) .. (panik|resah|terkecoh|tertipu|bingung|termakan)
korban .. (tertipu|kehilangan|mentransfer|melapor)
bukan (beliau|dia|orangnya|kejadian|peristiwa)

[label_hoaks]
bentuk: persis
uraian: label pemeriksa fakta di awal tulisan
=hoaks
=salah
=disinformasi
=misinformasi
=penipuan
=menyesatkan
=keliru
=fitnah
=hasut

[fitnah_terbantah]
bentuk: persis
uraian: fitnah terhadap calon yang terbukti palsu atau dihukum
terbukti .. (memfitnah|fitnah|menyebarkan fitnah) ; 0,5 ; fitnah yang dihukum belum tentu klaim yang diperiksa
terbukti .. (berita bohong|kabar bohong|tuduhan palsu)
(memfitnah|fitnah) .. (divonis|dihukum|dipidana|terbukti) ; 0,5
(tuduhan|tudingan) .. (tak pernah|tidak pernah) (ada|terbukti|dilaporkan)
tuduhan (palsu|bohong|tak berdasar|tidak berdasar)
(mengakui|mengaku) .. (tuduhan|tuduhannya|tudingan|unggahannya) .. (tanpa bukti|bohong|palsu|mengarang|tidak benar|karangan)

[tepis_kabar]
bentuk: persis
uraian: kabar ditepis
(menepis|membantah|meluruskan|menampik|tepis|bantah|luruskan|menyangkal|ditepis|dibantah|diluruskan|mementahkan) .. (kabar|informasi|pesan|berita|klaim|video|narasi|surat|unggahan|postingan|broadcast|foto|edaran)
(kabar|isu|informasi|rumor|pesan|berita|klaim|video|narasi|surat|unggahan) .. (ditepis|dibantah|diluruskan|dibantahnya)
(kabar|informasi|pesan|berita|isu|surat|undangan|pengumuman|edaran|link|tautan|nomor) (tersebut|itu|ini|yang beredar|yang viral) .. (keliru|tidak jelas|salah|sesat|bukan dari|bukan produk|bukan milik|bukan resmi|bukan berasal|tidak resmi|bodong|abal-abal|tidak valid)
(bukan|tidak) .. (produk|mengeluarkan|menerbitkan|kebijakan|edaran|surat) .. (kami|lembaganya|resmi|semacam|seperti|tersebut|itu)
tidak ada (kebijakan|edaran|surat|pengumuman|program|aturan|rencana) (|semacam |seperti )(itu|tersebut|semacam itu|demikian)
memastikan .. (hanya|tetap|tidak ada|tidak berubah|aman)
tidak pernah ada .. (kebijakan|edaran|program|pengumuman)
jangan (percaya|termakan|kemakan|terkecoh)
tidak (mudah percaya|termakan|terkecoh)
(rumor|kabar|isu|gosip|surat|unggahan|pesan|info) .. (ditepis|menepis|tepis|dibantah|membantah|bantah|disangkal)
(menepis|tepis|membantah|bantah) .. (rumor|kabar|isu|gosip) .. (mundur|meninggal|ditangkap|diskualifikasi|sakit)
ini karangan
itu karangan
(menanggapi|menjawab|menertawakan|mendengar) (kabar|isu|rumor) .. (wafat|meninggal|mundur|ditangkap|sakit|dirinya)

[lembaga_resmi]
bentuk: persis
uraian: lembaga yang biasa meluruskan kabar
kpu
bawaslu
panwascam
panwaslu
dinas
disdik
diskominfo
kominfo
komdigi
kemenkominfo
polres
polda
polresta
polsek
kapolres
kapolsek
polisi
bpbd
bmkg
pertamina
pln
bank
pemkab
pemkot
pemprov
pemerintah
kementerian
kemendagri
kemenkes
kemensos
rumah sakit
puskesmas
kelurahan
lurah
camat
humas
perusahaan
manajemen
disdukcapil
bpjs
bkpsdm
mui
kodim
dishub
disnaker
inspektorat
kejaksaan
kejari
satgas
otorita
bandara
sekretariat
bulog
pdam
telkom
kanwil
kemenag
kampus
rektorat
universitas
lembaga survei
takmir
disperindag
bksda
balai karantina
imigrasi
bnn
bappenas
kementan
samsat

[palsu_keras]
bentuk: persis
uraian: benda palsu atau hasil suntingan
hasil (suntingan|editan|rekayasa|manipulasi|edit|olahan|kloning|ai|kecerdasan buatan)
bodong
gadungan
abal-abal
fiktif
palsu
tiruan
(ditempel|ditempelkan|diganti) .. aplikasi
foto asli
video asli
rekaman lama
video lama
foto lama
kejadian (lama|tahun|tiga tahun|dua tahun|beberapa tahun)
tahun lalu
tidak jelas sumbernya

[debunk_sosial]
bentuk: persis
uraian: warganet meluruskan
bohong
tidak benar
tipu-tipu
tipuan
penipuan
tipu
jangan (percaya|kemakan|termakan|disebar|diklik|klik|ketipu|tertipu)
palsu
!(nyebar|menyebar|sebar|menyebarkan|sebarkan|meneruskan|membagikan) .. (bohong|palsu)
!bukan (tempat|grup|ajang|sarang|wadah|lapak) .. hoaks
!(tempat|sarang|wadah|tolak|anti|stop|lawan|perangi|awas|waspada) hoaks
(itu|ini) (video|kejadian|foto) (lama|tahun|<angka>)
!isinya hoaks
!(penuh|banyak|kebanyakan) hoaks
(itu|ini|ternyata|adalah|cuma|hanya|memang|jelas|dipastikan|fix|semua|berita|kabar|info|infonya) hoaks
hoaks (woi|banget|itu|ya|gaes|guys|bang|lur|pak|bu|tuh|loh|lho|bro|bestie|kok)
hoaks yang (berkata|menyebut|menyebar)
luruskan ya
(video|foto|gambar) (itu|ini|tersebut) dari .. (lain|luar|lama|<angka>)
!bukan hoaks (|kok|ya|loh|itu|lho|lagi|sama sekali)

[katanya]
bentuk: persis
katanya
=grup
heboh
beredar
kabarnya
info
pesan
broadcast
bc
chat
luruskan
(sudah|barusan) (dicek|cek|tanya|dikonfirmasi|konfirmasi)

[rantai_sebar]
bentuk: persis
(sebarkan|teruskan|bagikan|share|viralkan|forward|kirim) .. (keluarga|grup|semua|teman|orang|saudara|kontak|sebanyak)
sebarkan
viralkan
tolong (sebarkan|teruskan|disebarkan|share|viralkan|diteruskan)
jangan (putus|berhenti) di
sebelum (terlambat|dihapus)
copas
(teruskan|sebarkan|share|bagikan|kirim|viralkan) (ke|k) (semua|grup|group|yang lain|yg lain|keluarga|sodara|tetangga)
kasih (tau|tahu) (ortu|orang tua|keluarga|semua|yg lain|yang lain|tetangga)
(kabari|kabarkan|infokan) (keluarga|ortu|semua|tetangga|yg lain|yang lain)
biar (semua|orang|pada) tau
diteruskan berkali-kali
(infokan|kabarkan|sampaikan|beritahu|kasih tau) (ke|kepada) (sanak|saudara|keluarga|semua|tetangga|warga|teman)
(sebarkan|share|bagikan|teruskan) (demi|biar|supaya|sblm|sebelum|agar)
mohon (disebar|disebarkan|diteruskan|dishare|sebarkan|share)
tolong (viralkan|dibantu share|bantu share|infokan)
sebarin
semuaorang
everyone
(info|dapat info|dpt info) (dari|dr) pusat
(mohon|tolong|harap|wajib) (diteruskan|disampaikan|sampaikan|diinfokan)
(diteruskan|sampaikan) (ke|kepada) (semua|keluarga|jamaah|warga|tetangga|grup)

[rantai_isi]
bentuk: persis
info (penting|valid|a1|resmi|terbaru|dari|darurat|terkini)
informasi (penting|valid|resmi|dari orang dalam)
peringatan
=perhatian
mulai besok
(saldo|kartu|rekening|akun|uang|data) .. (hangus|diblokir|hilang|disedot|terhapus)
wajib (ganti|daftar|lapor|isi|vaksin)
dari orang dalam
gratis
hadiah
bantuan
malam ini .. (gempa|tsunami|mati lampu|padam|radiasi)
(jangan keluar|jangan angkat|jangan makan|jangan minum)
(hati2|hati-hati|awas|waspada|waspadalah) .. (penculik|begal|modus|racun|gempa|tsunami|virus|vaksin|santet|geng)
(polisi|dokter|bmkg|pemerintah|dukcapil) .. (sdh|sudah|telah) (membenarkan|konfirmasi|mengumumkan)
penculik anak
(diambil|jual) organ
(sudah|sdh) banyak korban
pengumuman resmi
disembunyikan .. media
media .. (bungkam|diam|tutup mulut)
(chip|666|santet massal|racun)
(dicampur|mengandung) .. (bahan kimia|racun|boraks|babi|narkoba)
(dari|dr) (teman|temen|saudara|sodara|orang) (orang |)dalam
mulai (malam|hari|senin|selasa|rabu|kamis|jumat|sabtu|minggu|nanti) .. (diblokir|dimatikan|ditutup|dibatasi|dilarang|wajib|naik|dihapus)
(wa|whatsapp|ig|instagram|facebook|internet|medsos|listrik|atm) .. (diblokir|dimatikan|ditutup|dipadamkan)

[cek_benar]
bentuk: persis
uraian: hasil pemeriksaan fakta yang menyatakan kabarnya benar
cek fakta (|: )benar
klaim .. (benar adanya|terbukti benar)
(informasi|kabar|narasi|klaim) (itu|ini|tersebut) (benar|memang benar|betul)
kategori benar
hasil .. adalah benar
(kejadiannya|peristiwanya|videonya|fotonya|kabarnya|beritanya) (nyata|asli|benar|memang benar|betul|valid)
(video|foto|rekaman) .. asli tidak (dipotong|diedit|disunting)

[jangan_sebar]
bentuk: persis
uraian: warganet meminta kabar tidak diteruskan
jangan (disebar|sebar|disebarkan|share|dishare|diteruskan|dibagikan|percaya|ketipu|tertipu|termakan|kemakan)
stop (sebar|share|nyebar|menyebarkan)
(sebelum|sblm) (share|sebar) cek

[tipu_sosial]
bentuk: persis
uraian: warganet memperingatkan penipuan yang sedang terjadi
penipu
penipuan
modus (baru|penipuan|lama)
(jangan|hampir|nyaris|sudah) (ketipu|tertipu|kena tipu|kena)

[isi_klaim]
bentuk: persis
uraian: kalimat yang membuka isi kabar
(isinya|narasinya|tulisannya|pesannya|unggahannya|videonya|keterangannya|klaimnya) .. (menyebut|menyatakan|berbunyi|mengabarkan|menuding|mengklaim|mengajak|menyuruh|tertulis)
(wajah|foto|gambar|suara) .. (ditempel|ditempelkan|diganti|ditiru|disunting)

[klaim_kirim]
bentuk: persis
uraian: kabar sebagaimana disebut dalam kiriman
=kabar
=info
informasi
=berita
=isu
gosip
rumor
broadcast
=bc
voice note
=vn
video
=foto
rekaman
pesan (itu|ini|berantai|yang|suara|wa|yg)
=akun
(nomor|no) (wa|hp|whatsapp)
=link
tautan
undangan
lowongan
pengumuman
surat
jadwal
bantuan
katanya
(yang|yg|siapa) (bilang|berkata|menyebut|menyebarkan|share|sebar|viral|ramai|rame|beredar|heboh|dibilang)
(ramai|rame|heboh|viral|beredar) (di|soal|yang)
soal
diisukan
dikabarkan
grup
kata (orang|tetangga|grup|warga|mereka|netizen|teman|ibu-ibu|bapak-bapak|medsos|di)
(netizen|warganet|orang|ibu-ibu|bapak-bapak) .. (bilang|berkata|heboh|share|panik|ribut)
daftar (nama|penerima)
(beredar|tersebar|viral|berseliweran)
(ditelepon|menelepon|telepon|chat|sms|dihubungi|didatangi) .. (mengaku|ngaku|katanya|minta)
flyer
(yg|yang) (share|sebar|bagikan|posting|unggah)
iklan
(benar|betul) tidak
(tanya|bertanya|nanya) .. (benar|betul) (tidak|apa|kah)
(kirim|mengirim|share|sebar) (video|foto|gambar|pesan|info|link)

[lurus_kirim]
bentuk: persis
uraian: kata orang yang meluruskan kabar, tanpa kata hoaks
mengarang
(cuma|hanya|itu|ini|pesan) karangan
ngawur
=bohong
=palsu
editan
settingan
setingan
hasil (edit|editan|suntingan|ai|rekayasa)
(buatan|suara|bikinan) (ai|kecerdasan buatan|robot)
(itu|cuma|hanya|hasil|video|rekaman|memang|sekadar) potongan
potongan (video|pidato|rekaman|ceramah|doang|saja)
(sengaja |)dipotong-potong
(video|pidato|rekaman|ucapan|pernyataan|ceramah) .. (dipotong|dipenggal)
tidak benar
tidak betul
benar tidak itu
tidak ada (itu|kok|begitu|yang begitu|yang namanya|pengumuman|kejadian|apa-apa|program|kebijakan|pemberitahuan|yang hilang|yang terbakar|korban)
salah (info|informasi|paham|kaprah|orang)
bukan (beliau|dia|kami|saya|di sini|dari sini|dari kami|resmi|yang asli|suara|orangnya|kejadian)
(video|foto|kejadian|rekaman|gambar) (lama|tahun|bekas|jadul|waktu|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023)
(itu|ini) (video|foto|kejadian|rekaman|gambar) (di|dari|negara|daerah)
phising
phishing
penipuan
penipu
nomor (penipu|tipu|palsu|nyasar)
tertipu
abaikan
(sehat|masih) (walafiat|hidup|sehat|bugar|segar bugar)
aman (saja|kok|terkendali|jaya|semua|tidak ada)
tetap (buka|jalan|tanggal|jadi|berlaku|seperti biasa|sampai|normal|masuk|bisa)
(tidak|bukan) (meninggal|wafat|runtuh|roboh|tenggelam|terbakar|libur|ditutup|dibatalkan|ditunda|mundur|ditangkap)
(tidak|gak) bisa (diramal|diprediksi|diramalkan)
(itu|yang) (terbakar|jatuh|rusak|ditutup|ditangkap|meninggal) .. (bukan|gudang|rumah|orang lain|toko)
padahal (itu|aslinya|cuma|yang|videonya|fotonya|sebenarnya|bukan|tidak)
faktanya
aslinya
kenyataannya
sebenarnya
yang (benar|betul|asli|full|lengkap|utuh)
(full|lengkap|utuhnya|versi lengkap) .. (dia|beliau|bilang|lagi|berkata|konteks)
(dipelintir|diplintir|pelintiran|dibolak-balik|digoreng|dibumbui|dilebih-lebihkan)
(utuh|tidak pernah hilang|tidak kurang) .. (kas|uang|dana)
(kas|uang|dana) .. (utuh|tidak pernah|tidak hilang)
!(nyebar|menyebar|sebar|menyebarkan|sebarkan|meneruskan|membagikan|tolak|lawan|anti|stop|banyak|penuh|awas|waspada) (info|kabar|berita|) (bohong|palsu|hoaks)
!(belajar|bedakan|membedakan|kenali|mengenali|ciri|deteksi|mendeteksi|cara cek) .. (hoaks|palsu|bohong|asli)
!(stempel|uang|identitas|ktp|dokumen|ijazah|plat|pelat|rambut|gigi|bulu mata|bunga|merek) palsu
!tanpa potongan
!(kalau|jika|apalagi|bila|kalaupun|mana|seandainya) .. (tidak benar|bohong|palsu|mengarang|ngawur|tertipu|penipuan)
bodong
abal-abal
tipu-tipu
itu tidak ada
tidak ada (ya|loh|lho|sama sekali|lagi|tuh)
tidak pernah (mengeluarkan|menerbitkan|membuat|menelepon|minta|meminta|mengumumkan|ada|bilang|berkata|mengirim|membuka|menyuruh)
ternyata (cuma|hanya|bukan|tidak|lumpur|foto|video|editan|simulasi|latihan|salah|warga|orang|kejadian)
gara-gara (percaya|baca|termakan|info|kabar|hoaks)
(lah|lha|orang) orangnya
orangnya .. (barusan|masih|sehat|lagi|ada di)
isu .. (tidak|bukan|bohong|palsu|ngawur|mengarang)
(meleset|salah alamat|salah kamar|asal jeplak|asal bunyi|asbun|sotoy|halu|khayalan|dongeng)
tidak ya (bapak|ibu|pak|bu|kak|guys|warga|teman)
tetap (layani|melayani|beroperasi|terima|menerima|lanjut)
(itu|cuma|hanya|lagi|aslinya|memang) (syuting|latihan|simulasi|adegan|prank|konten|iklan|gladi|akting|drama|rekayasa)
tertawa (baca|membaca|lihat|melihat|dengar) (ini|begini|begituan|ginian|beginian|pesan|kabar)
(gabungan|tempelan|campuran|montase|kolase) .. (foto|video|gambar)
(buat|untuk|modus|cara) (mencuri|nyuri|curi|sedot|menyedot|menguras) (data|saldo|rekening)
(malah|kok) percaya
bayangan .. (kebalik|terbalik|janggal|aneh)
aku tertawa
(ibuku|mamaku|bapakku|tetanggaku|nenekku|orang tua) .. percaya
!jangan (dipelintir|digoreng|dibolak-balik|dibumbui)
!(tidak|bukan|tanpa|belum) (dipotong|editan|diedit|rekayasa|settingan|potongan|dipotong-potong|palsu|bohong|hasil edit)
(wa|hp|akun|rekening|nomor|m-banking) (nya |)(dibajak|diretas|dibobol|dihack|kebajak|diambil alih)
tidak ada (judul|berita|pengumuman|unggahan|edaran) (begitu|itu|seperti itu|begituan)

[cek_kirim]
bentuk: persis
uraian: kabar itu sudah diperiksa
(sudah|barusan|baru saja|tadi|langsung|sdh|tlh|telah|habis) (saya |aku |kami |)(dicek|cek|tanya|ditanya|menanyakan|konfirmasi|dikonfirmasi|klarifikasi|telepon|ditelepon|telpon|ditelpon|memastikan|dipastikan|verifikasi|ke lokasi|ke sana|dibantah|dijawab|jawab|membantah|luruskan|diluruskan|menjelaskan|bilang|berkata|mengkonfirmasi)
(saya|aku|kami|ulun|gue) .. (di lokasi|di sini|lewat|panitianya|penjaganya|petugasnya|ketuanya|yang jaga|yang pegang|tinggal di|warga sini|sudah tanya|saksinya|tetangganya)
(barusan|baru|hanyar) (lewat|dari sana|lihat|pulang dari)
(satpam|humas|kpps|rt|panitia|kpu|bawaslu|panwas|polisi|bpbd|bmkg|stasiun|kapolsek|kelurahan|dinas|orangnya|komisioner|lurah|camat|posko|pengurus|sekolah|bank|rumah sakit|keluarganya|adminnya|pihak|ahli|petugas|kapolda|polres|polresta|polda|pln|pdam|sana) .. (bilang|berkata|klarifikasi|membantah|jawab|menjawab|konfirmasi|bantah|memastikan|ngomong|menyatakan|menegaskan|bingung|ketawa|geleng|kaget|menyebut|meluruskan|mengeluarkan)
(klarifikasi|konfirmasi|bantahan|penjelasan)
kesimpulan
(tanya|bertanya|takon|cek) (kpu|polisi|rt|lurah|kantor|langsung|dinas|bmkg|ke|orang|petugas)
(hasil|setelah) (cek|dicek|ditelusuri|ditanya|konfirmasi|pencarian|verifikasi)
(dicek|cek|tes|diuji|uji) (lab|laboratorium|langsung|ulang|sendiri)
(orangnya|beliau|dia) .. (barusan|masih|lagi|tadi) .. (lewat|buka|acara|kampanye|rumah|live|hadir|ngopi|di|sehat)
(dokternya|kadisnya|kepalanya|humasnya|orangnya|ketuanya|adminnya) .. (bilang|berkata|ngomong|marah|ngamuk|membantah|klarifikasi)
(papan|surat|pengumuman) (proyeknya|proyek|resmi|resminya)
(yang|versi|video|rekaman) (full|lengkap|utuh|asli|utuhnya)
(sudah|sdh|telah) (memberi|beri|mengeluarkan|membuat|ada|bikin|kasih) (pernyataan|klarifikasi|penjelasan|bantahan|pengumuman|rilis)
(saya|aku|gue|gw|kami) (krunya|kru|pemainnya|panitianya|yang syuting|yang bikin|petugasnya|gurunya|ketuanya)
(kami|kita) (tetap|masih) (layani|melayani|buka|beroperasi)
(media|koran|wartawan) .. (bahas|membahas|cek|memeriksa|meluruskan)
(bersaksi|bersumpah|menegaskan) .. (tidak pernah|bukan|tidak)
(cek|buka|lihat) .. (websitenya|situsnya|akunnya|webnya|halamannya|resminya) .. (tidak ada|beda|kosong)
(di|pada) (situs|website|akun|halaman) (resmi|aslinya) .. tidak ada

[henti_kirim]
bentuk: persis
uraian: minta kabar itu tidak diteruskan, atau orang tidak panik
(jangan|jgn|stop|setop|berhenti|udahan|plis|mohon tidak|tolong jangan|tidak usah|gausah) .. (disebar|sebar|disebarkan|share|dishare|diteruskan|teruskan|meneruskan|dibagikan|percaya|tertipu|termakan|kemakan|panik|heboh|resah|antre|antri|diklik|klik|transfer|asal|ikut|ikutan|gampang|dipercaya|diisi)
(tolong|mohon|harap|yang|yg) .. (hapus|dihapus|tarik|ditarik|minta maaf|luruskan|takedown|laporkan akun|report)
tidak usah (panik|takut|antri|antre|percaya|dipercaya|diisi)
abaikan
luruskan
meluruskan
minta maaf
hati-hati
waspada

[korban_kirim]
bentuk: persis
uraian: sudah ada yang dirugikan atau terlanjur percaya
(sudah|udah|hampir|nyaris|terlanjur|keburu|sampai|sempat) (kena|tertipu|transfer|mentransfer|masuk|percaya|panik|mengungsi|daftar|isi|klik|ngisi|dibagikan|share|kesebar|menyebar|difoto|kabur|tidur)
(kebobol|kebobolan|terkuras|ludes|raib|hilang|melayang|amblas) .. (saldo|uang|juta|ribu|rekening|bank|atm|<angka>)
(rekening|bank|saldo|atm|bankku|saldoku|tabungan) .. (kebobol|kebobolan|terkuras|ludes|raib|hilang|dikuras|melayang|amblas|jebol)
(teman|temanku|tante|tanteku|ibu|mamaku|tetangga|saudara|om|adik|bapak|nenek|mertua|orang) .. (sudah kena|tertipu|kena tipu|jadi korban|terlanjur|sampai)
korban
(habis|abis|setelah|usai) (klik|ngisi|isi|daftar|instal|download) .. (dibajak|hilang|kebobol|ludes|terkuras|error|diretas)

[pakai_nama]
bentuk: persis
uraian: orang memakai nama atau gambar pihak lain
mengaku
ngakunya
mengaku-ngaku
mengatasnamakan
atas nama
mencatut
catut
dicatut
berkedok
(pakai|memakai|pasang|memasang|bermodal|dengan) (foto|nama|gambar|logo|seragam|profil|muka)
(akun|nomor|situs|link|tautan|undian|surat|rekrutmen|lowongan) (palsu|tiruan|bodong|abal-abal|kw)
link
tautan

[jual_akun]
bentuk: persis
uraian: penipuan jual beli biasa, bukan kabar yang beredar
(jual|beli|jualan) (akun|motor|hp|mobil|tiket|barang|pulsa)
(barang|paket) .. (tidak|gak|belum) (datang|sampai|dikirim)
(rekber|rekening bersama)

[kabar_benda]
bentuk: persis
uraian: sesuatu yang memuat pernyataan: kabar, pesan, surat, tautan
(kabar|isu|rumor|informasi|info|pesan|narasi|klaim|broadcast|berita|edaran|surat|undangan|pengumuman|poster|brosur|pamflet|selebaran|tautan|link|undian|lowongan|rekrutmen|formulir|jadwal|grafis|dokumen|cuitan|utas|nomor|telepon|akun|situs|aplikasi|sms|siaran|kabarnya|isunya|pesannya|suratnya|unggahan|postingan)
tangkapan layar
(hitung cepat|quick count|hasil survei)
!(surat|kotak|kertas) suara
!nomor urut
!(siaran|rilis) pers
!(dokumen|berkas|informasi) (kependudukan|publik|perjalanan|pencalonan|lingkungan)
(flyer|voice note|kutipan|peta|pesan suara|kabar burung|desas-desus|cerita bohong|percakapan palsu)
(kalimat|pernyataan|ucapan) (itu|tersebut|palsu)
(spanduk|baliho|video|rekaman) palsu

[gambar_benda]
bentuk: persis
uraian: gambar hidup atau diam yang diberi cerita
(video|foto|gambar|rekaman|audio|potret|klip|cuplikan|potongan video|tangkapan layar|grafis)

[kanal_sebar]
bentuk: persis
uraian: lewat apa kabar itu sampai, atau akibatnya di tengah warga
(beredar|beredarnya|tersebar|menyebar|disebar|disebarkan|diedarkan|viral|heboh|berseliweran|bertebaran|diteruskan|tersiar|merebak|berembus|berhembus|mencuat)
(ramai|muncul|dibagikan|diunggah|diterima|masuk) (di|lewat|melalui|ke) .. (grup|whatsapp|facebook|tiktok|instagram|telegram|medsos|media sosial|pesan singkat|ponsel)
(grup warga|grup wa|grup whatsapp|grup percakapan|pesan berantai|pesan suara)
(resah|panik|geger|bikin geger|gempar|mengungsi|antre|antrean|memborong|dihebohkan|telanjur|terlanjur|terkecoh|tertipu|termakan|korban)
(dipicu|gara-gara|akibat|lantaran) (kabar|isu|pesan|informasi|unggahan)
(membuat|bikin) (antrean|warga|orang tua|geger|panik|resah|gempar|heboh)
(kembali|lagi) (menghantui|muncul|beredar|menyebar|ramai|viral)
ada pesan .. (telegram|whatsapp|facebook|grup)
(dibagikan|diputar|ditonton) (ribuan|ratusan|puluhan|<angka>) .. (kali|orang|akun)
berputar

[diceritakan]
bentuk: persis
uraian: gambar itu disebut menunjukkan sesuatu
(diklaim|dinarasikan|diisukan|dikabarkan|diberitakan|disebut|disebut-sebut|yang disebut|dituding|seolah|seolah-olah|seakan|mengklaim)
(disertai|diberi|dengan|bernarasi) (narasi|keterangan|takarir|klaim)
!disebutnya

[asal_lain]
bentuk: persis
uraian: asal, pembuatan, atau hasil pemeriksaan yang mematahkan kabar
(ternyata|rupanya|sebenarnya|faktanya|aslinya|nyatanya|sejatinya) .. (direkam|diambil|kejadian|peristiwa|halaman|rekaman|video|foto|milik|simulasi|latihan|luar negeri|negara|tahun|lama|bukan|berasal|suntingan|rekayasa|terjadi|uji coba|pengumpul|petani|adegan|film|provinsi|daerah lain|kebakaran|banjir|<angka>)
(kejadian|peristiwa|rekaman|video|foto|gambar|itu) (tahun|pada|sejak|lama|lawas|<angka>) .. (di|dari|provinsi|negara|<angka>|luar)
(diambil|dicomot|dipetik|diunduh|disadur|direkam) (dari|di) .. (negara|luar negeri|luar daerah|artikel|film|situs|provinsi|tahun|edaran|filipina|malaysia|thailand|india|tiongkok|jepang|sumatera|jawa|sulawesi|papua|video lama|foto lama)
(video|foto|gambar|rekaman|retakan|adegan|tayangan|unggahan|cuplikan) .. (berasal|terjadi) (dari|di) .. (negara|luar negeri|luar daerah|artikel|film|situs|provinsi|tahun|edaran|filipina|malaysia|thailand|india|tiongkok|jepang|sumatera|jawa|sulawesi|papua|video lama|foto lama)
(hasil uji|hasil laboratorium|hasil pemeriksaan|hasil pengecekan|hasilnya|pengecekan) .. (asli|sebaliknya|negatif|tidak|bukan|aman|palsu)
(menunjukkan|membuktikan|memperlihatkan) (sebaliknya|bukan)
(bibir|bibirnya|suara|suaranya|wajah|wajahnya) .. (sinkron|tiruan|ditempel|ditempelkan|rekayasa|buatan|kecerdasan buatan)
(dibuat|dibikin|buatan|olahan|diolah|hasil) .. (ai|kecerdasan buatan|deepfake)
(nomor surat|nomor suratnya|stempel|stempelnya|kop|kop surat|tanda tangan|tanda tangannya|logo|format|alamat redaksi|alamat redaksinya) .. (tidak|tak|berbeda|beda|salah|palsu|keliru|fiktif|diambil|hasil|janggal)
(tidak|tak) (terdaftar|tercatat|ditemukan|tercantum) .. (sistem|arsip|pangkalan|database|buku agenda|laman resmi)
entah dari mana
(tak|tidak) (jelas|diketahui) (sumbernya|asalnya)
(tidak|tak) ada (bukti|dasar) (ilmiah|medis|sama sekali)
(tak|tidak) berdasar
terbantahkan
saya (sehat|masih hidup|baik-baik saja|masih)
(segelnya|semuanya|kas mereka|seluruhnya) (utuh|aman|tersegel)
setelah (disisir|dicek|diperiksa|ditelusuri|dilacak|diverifikasi)
(adalah|merupakan|hanya|hanyalah|cuma|ternyata) (olahan|suntingan|rekaan|rekayasa|editan|karangan|tempelan|satire|lelucon|satir)
(diambil|dicomot|direkam|berasal) dari (peristiwa|akun satir|adegan)
(uji|pemeriksaan|pengujian) (laboratorium|lab|sampel) .. (membuktikan|menunjukkan|memastikan|negatif|aman)
(membuktikan|menunjukkan) .. (aman|asli|tidak mengandung|negatif)
(ternyata|rupanya|sebenarnya) .. (berada|sedang|masih hidup|sehat|selamat|tertidur|bermain|di rumah|tersesat)
(akun|situs) (satir|satire|parodi)
merekam .. (simulasi|latihan|syuting|adegan)

[bantah_resmi]
bentuk: persis
uraian: pihak yang berwenang menyangkal isi kabar
(memastikan|menegaskan|menyatakan|menjelaskan|pastikan|tegaskan|tegas) .. (bukan|tidak benar|tidak pernah|tak pernah|tidak ada|tak ada|tidak akan|tetap|hanya|palsu|tidak berasal|bohong|hoaks|masih sah|keliru|tidak terdaftar|jebakan|penipuan)
(membantah|bantah|menyangkal|menepis|menampik|meluruskan|luruskan|mementahkan|menyanggah|memastikan) .. (kabar|isu|informasi|rumor|pesan|klaim|narasi|surat|edaran|unggahan|broadcast|info|selebaran|pengumuman)
(kabar|isu|informasi|rumor|pesan|klaim|narasi|surat|edaran|unggahan|broadcast|info|selebaran) .. (dibantah|diluruskan|disangkal|ditepis|terbantahkan|dimentahkan|disanggah)
(diluruskan|dibantah|disangkal|dimentahkan) (kpu|bawaslu|dinas|polisi|polres|pemkab|pemkot|bpbd|bmkg|langsung|pihak)
(bukan|tidak) (program|milik|terbitan|produk|bagian|keluaran|kegiatan|agenda|nomor|akun|laman|tautan|dikeluarkan|diterbitkan|dibuat) .. (mereka|kami|bank|resmi|dinas|pemerintah|perusahaan|wali kota|bupati|kpu|bawaslu|pemkab|pemkot|pihaknya|lembaga)
(tak|tidak) (pernah|sedang) .. (merilis|merilisnya|menghubungi|mengeluarkan|menerbitkan|membuka|mengadakan|menggelar|meminta|menyatakan|mengirim|memungut|menulisnya|mengatakan|mengucapkan|membuat)
tidak berasal dari
(jadwal|harga|pencoblosan|tanggal|layanan|pasangan|pasangan itu|calon itu) .. (tetap|tidak berubah|tak berubah)
(tidak|tak) ada (penculikan|pemadaman|kenaikan|perubahan|penundaan|kebijakan|keputusan|edaran|rencana|peringatan|pungutan|perintah|penarikan)
(tidak|tak) pernah (diucapkan|dikatakan|disampaikan|memungut|diterbitkan|dikeluarkan|terjadi|dilontarkan|ada)
(menepisnya|membantahnya|menyanggahnya|meluruskannya|mementahkannya|disanggahnya)
(menegaskan|menyatakan|memastikan) (tidak|tak|bukan) <kata>
(ktp|kartu|surat|layanan|harga|tarif|aturan) .. (berlaku seumur hidup|masih berlaku|tidak berubah|tidak naik)
(tidak|tak) ada (|satu pun )(telur|beras|obat|vaksin|surat|pungutan|korban|kerusuhan|penjarahan) .. (palsu|plastik|itu|seperti)

[tipu_daring]
bentuk: persis
uraian: penipuan lewat telepon, tautan, atau akun dengan nama lembaga
(tautan|tautannya|link|situs|laman|aplikasi|nomor|akun|akunnya|pesan|telepon|brosur|undian|lowongan|formulir|poster) .. (penipuan|jebakan|pencuri data|pencurian data|mencuri data|menyedot|phishing|transfer|otp|berbiaya|data pribadi)
(jebakan|modus|upaya) .. (pencurian data|penipuan|phishing|pengurasan)
(meminta|minta|dimintai) .. (kode otp|otp|transfer|uang administrasi|data pribadi|pulsa|nomor rekening|sumbangan)
(mencatut|dicatut|mengatasnamakan|meniru|berlogo|memakai logo) .. (nama|logo|logonya|kop|foto|wali kota|bupati|bank|dinas|kpu|bawaslu|perusahaan|ketua|kepala)

[rekayasa_ai]
bentuk: persis
uraian: dibuat mesin
(dibuat|dibikin|buatan|olahan|diolah|hasil|rekayasa|tiruan|kloning) .. (ai|kecerdasan buatan|artificial intelligence|deepfake)
(video|audio|rekaman|suara|foto|klip) deepfake
(bibir|bibirnya|suara|suaranya|wajahnya) .. (tak sinkron|tidak sinkron|tiruan|hasil kloning|hasil rekayasa)
!(pelatihan|waspada|bahaya|ancaman|mengenali|mendeteksi|aplikasi|teknologi|fitur) .. (ai|kecerdasan buatan|deepfake)

[catut_resmi]
bentuk: persis
uraian: nama atau lambang lembaga dan pejabat dipakai orang lain
(nama|foto|logo|kop|stempel|identitas|nomor|akun) .. (ketua|kepala|bupati|wali kota|gubernur|kapolres|kapolda|kpu|bawaslu|dinas|bank|perusahaan|pejabat|calon|paslon|sekda|camat|dukcapil|rumah sakit) .. (dicatut|disalahgunakan|dipalsukan|dipakai menipu|dipakai untuk menipu)
(mencatut|mengatasnamakan|menyaru|menyamar sebagai|berpura-pura sebagai) .. (ketua|kepala|bupati|wali kota|gubernur|kapolres|kapolda|kpu|bawaslu|dinas|bank|perusahaan|pejabat|calon|paslon|sekda|camat|dukcapil|rumah sakit)

[bukan_resmi]
bentuk: persis
uraian: lembaga menyatakan barang itu bukan buatannya
bukan (terbitan|program|milik|keluaran|produk|kegiatan|agenda|edaran|laman resmi|akun resmi|nomor resmi|tautan resmi|bagian dari|dikeluarkan|diterbitkan|dibuat)
tidak (berasal dari|dikeluarkan|diterbitkan)

[tangkap_sebar]
bentuk: persis
uraian: orang ditindak atau minta maaf karena menyebarkan kabar
(ditangkap|diciduk|diamankan|diperiksa|ditahan|dibekuk|diringkus|tersangka|dipanggil|minta maaf|meminta maaf|permintaan maaf|dijemput) .. (menyebar|menyebarkan|mengunggah|menulis|sebar|mengirim)
(menyebar|menyebarkan|mengunggah|pengunggah|penyebar|sebar) .. (ditangkap|diciduk|diamankan|diperiksa|ditahan|dibekuk|diringkus|tersangka|dipanggil|minta maaf|meminta maaf|dijemput)
(polisi|polda|polres|polresta|polsek) .. (mengungkap|menangkap|memburu|melacak|membekuk|memeriksa|menciduk) .. (pembuat|penyebar|pengunggah|pembagi|penulis) 

[bantah_pihak]
bentuk: persis
uraian: pihak yang tahu (kepolisian, kampus, rumah sakit, keluarga) mematahkan tuduhan
(polres|polisi|polda|kapolres|kampus|universitas|rektor|dekan|rumah sakit|dokter|takmir|pengurus masjid|pengurus gereja|mantan istri|istrinya|keluarganya|disdukcapil|pengadilan|imigrasi|sekolah|ahli|forensik|saksi|kejaksaan|bnn|yayasan|mui|pesantren) .. (menyatakan|menegaskan|memastikan|menunjukkan|menerbitkan|membantah|menyimpulkan|tegaskan|pastikan|bantah) .. (tidak pernah|tak pernah|bukan|sah|keabsahan|asli|utuh|palsu|suntingan|tiruan|rekayasa|negatif|tidak ada|tak ada|tidak benar|menulisnya)
(hasil tes|hasil pemeriksaan|surat keterangan|tes urine|akta|ijazah) .. (negatif|asli|sah|bersih|keabsahan|membuktikan)
(dinas|dinsos|dinas sosial|bank|bpn|panti|badan|lembaga|kementerian|perusahaan|kecamatan|kelurahan|kesbangpol) .. (memastikan|menegaskan|menyatakan) .. (bohong|hoaks|tidak benar|tak benar|tidak pernah|tak pernah|keliru|palsu|fitnah)
