# Netralitas aparatur: sebutan topik dan perbuatan.

[topik_netralitas]
bentuk: persis
uraian: netralitas disebut
netralitas
kenetralan
=netral
ketidaknetralan
politik praktis
keberpihakan
dukung-mendukung
memihak
berpihak
mesin (suara|pemenangan|pendulang suara)

[netralitas_aparatur]
bentuk: persis
uraian: netralitas aparatur disebut lengkap
(netralitas|kenetralan|ketidaknetralan) .. (asn|pns|pppk|aparatur|pegawai|tni|polri|polisi|kades|camat|lurah|birokrasi|prajurit|aparat)
(netralitas|kenetralan) (kepala desa|kepala kampung|perangkat desa|pegawai negeri|penjabat|pj|abdi negara)
(asn|pns|pppk|aparatur|tni|polri|kades|aparat) .. (netral|netralitas|kenetralan)
(birokrasi|asn|aparatur|pegawai) .. (politik|politisasi)
politisasi (birokrasi|asn)
dukungan (asn|pns|aparatur|kades|kepala desa|tni|polri)
sikap netral
pelanggaran netralitas
politik praktis
pelibatan (asn|aparatur|aparat|aparat desa|kades|kepala desa)
mobilisasi (aparatur|asn|birokrasi|aparat)
pengerahan (asn|aparatur|aparat desa|kades|kepala desa)
keterlibatan (asn|pns|aparatur|kepala desa|kades)
!(asn|aparatur|pegawai|birokrasi) .. (partai politik|ilmu politik)
!netralitas (karbon|gender|media|pers|moneter|jaringan|internet|teknologi|presiden|iklim)
(alat pemenangan|panggung politik|jaga jarak .. politik|politik praktis)
keterlibatan (petinggi|perangkat|kepala kampung|camat|lurah|aparat|aparatur|pejabat|pegawai|guru|tni|polri|polisi)
(pns|asn|pegawai|pppk|guru|honorer) .. (like|nge-like|nge like|share|koment|komen|follow) 
(tidak ada|nihil|belum ada|ada tidaknya) (asn|aparatur sipil negara|pns|pegawai negeri) .. (terpantau|terlibat|ikut|hadir|peserta)
ada tidaknya (asn|aparatur|pns|pegawai)
tidak ada (asn|pns|aparatur) yang
(guru|pns|staf|kades|camat|lurah) .. (mengomentari|membahas|bicara|berbicara|bermain|urusan) politik

[langgar_netralitas]
bentuk: persis
uraian: pelanggaran netralitas disebut
pelanggaran netralitas
melanggar .. netralitas
langgar netralitas
dugaan .. netralitas
kasus netralitas
laporan .. netralitas
perkara netralitas
ketidaknetralan
ketaknetralan
tidak netralnya
tidak netral
tidak bersikap netral
keberpihakan
pelanggaran kode etik asn
pelanggaran kode etik pns
penyalahgunaan wewenang .. calon
pelanggaran disiplin .. pilkada
menguntungkan (salah satu|paslon|pasangan|calon|petahana)
merugikan (salah satu|paslon|pasangan|calon)

[tindakan_berpihak]
bentuk: persis
(bagi|bagi-bagi|membagi|membagikan|bagikan) .. (bergambar|bergambarkan|berlogo|bertuliskan) .. (paslon|calon|cabup|cagub|cawali|caleg)
(joget|berjoget|goyang|bergoyang|nyanyi|bernyanyi|orasi|berorasi) .. panggung .. (paslon|calon|cabup|cagub|cawali|caleg)
(pakai|memakai|pake|nganggo|kenakan|mengenakan) (kaus|kaos|baju|jaket|topi|rompi) (gambar|bergambar) .. (paslon|calon|cabup|cagub|cawali|caleg)
uraian: perbuatan memihak yang menyebut arahnya
~dukung .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|partai|nomor|kontestan|kubu|tim|relawan|timses|salah satu)
dukungan (terbuka|politik)
menyatakan dukungan
memihak
memihaknya
berpihak (kepada|pada|ke)
keberpihakan (kepada|pada|terhadap)
condong (ke|kepada)
main mata
~menang .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|partai|nomor|kontestan|kubu|tim|relawan|timses|salah satu)
menangkan
mengampanyekan
kampanyekan
mengkampanyekan
dikampanyekan
berkampanye
ikut (kampanye|berkampanye|mengampanyekan|berpolitik|mendukung|menggalang|memenangkan)
terlibat (kampanye|politik praktis|dukung|dalam kampanye|pemenangan|tim sukses|aktif|politik)
(terlibat|terseret|ikut|turut) .. (kampanye|pemenangan|politik praktis|tim sukses|deklarasi)
(~hadir|hadir|hadiri|mengikuti|ikuti|datang|mendatangi|turut|nimbrung|duduk|berada|muncul|bergabung|menyambangi|berbaur) .. (kampanye|deklarasi|konsolidasi|pemenangan|relawan|posko|pendaftaran|silaturahmi|orasi|penjaringan|pengukuhan|paslon|pasangan|calon|kandidat|cabup|cagub|partai|timses)
(~arah|~giring|~ajak|~suruh|~perintah|~minta|~instruksi|~paksa|~intimidasi|~imbau|~bujuk|~rayu|mengondisikan|dikondisikan|~tekan|~anjur|~seru|~pengaruh) .. (~pilih|~dukung|~menang|~coblos|mencoblos|memilih)
ajakan (~pilih|~dukung|~menang|~coblos|mencoblos|memilih)
(pesan|arahan|instruksi|seruan|bisikan|perintah|kode) .. (mencoblos|memilih|~dukung|memenangkan|coblos) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|nomor|salah satu|dirinya|tertentu)
(~arah|arahkan|mengondisikan|dikondisikan) .. (rt|ketua rt|warga|pilihan|suara|bawahan|guru|staf|pegawai)
(~minta|mengumpulkan|kumpulkan|~setor|menyerahkan|menghimpun) .. (ktp|fotokopi ktp|kartu tanda penduduk)
~galang .. (dukungan|suara|massa|kekuatan|ktp)
~kerah (asn|pns|pegawai|kades|kepala desa|kepala dinas|kepala sekolah|camat|lurah|guru|warga|massa|perangkat|bawahan|staf|birokrasi|rt|honorer|pemilih|siswa|anggota|bidan|penyuluh|ktp|kader|kepala kampung|petinggi|tenaga)
~mobilisasi (asn|pns|pegawai|kades|kepala desa|kepala dinas|kepala sekolah|camat|lurah|guru|warga|massa|perangkat|bawahan|staf|birokrasi|rt|honorer|pemilih|siswa|anggota|bidan|penyuluh|ktp|kader|kepala kampung|petinggi|tenaga)
~mobilisasi .. (dukungan|asn|pns|pegawai|kades|kepala desa|kepala dinas|kepala sekolah|camat|lurah|guru|warga|massa|perangkat|bawahan|staf|birokrasi|rt|honorer|pemilih|siswa|anggota|bidan|penyuluh|ktp|kader|kepala kampung|petinggi|tenaga)
(~ajak|~suruh|~minta|~arah|~perintah|~paksa|~wajib|wajib) .. (hadir|hadiri|menghadiri|datang|ikut|mengikuti|turun) .. (kampanye|deklarasi|konsolidasi|pemenangan|relawan)
(bagi-bagi|membagi|dibagi|bagi) .. (kaos|kaus|stiker|kalender|brosur|apk|kartu nama|sembako|beras|jilbab) .. (paslon|pasangan|calon|nomor|cabup|cagub|kandidat)
(~suruh|~minta|~paksa|~wajib) .. (pasang|memasang|tempel|menempel|bagikan|membagikan|like|share) .. (stiker|spanduk|poster|foto|status)
(~foto|berswafoto|swafoto|selfie|berfoto) .. (paslon|pasangan|calon|kandidat|cabup|cagub|petahana|timses|relawan|jari|simbol|pose)
(berpose|pose|bergaya) .. (jari|paslon|pasangan|calon|simbol|nomor|dukungan|jempol)
(mengacungkan|acungkan|mengangkat|menunjukkan|memperagakan|memamerkan|membentuk|mengepalkan|menampilkan) .. (jari|jempol|simbol|telunjuk|nomor urut|gestur)
(salam|simbol|gestur|kode|pose) (satu|dua|tiga|empat|<angka>) .. jari
simbol (jari|dukungan|paslon)
yel-yel
(menyanyikan|bernyanyi|berjoget|joget|menari|memutar|menyetel) .. (paslon|calon|jingle|nomor urut|lagu kampanye|pasangan)
jingle .. (paslon|calon)
(grup|group|gruP) .. (pemenangan|tim sukses|relawan|timses|paslon)
masuk grup
(~gabung|tergabung|bergabung|dimasukkan|masuk|terdaftar|tercatat|tercantum|namanya) .. (tim sukses|tim pemenangan|pemenangan|relawan|timses|tim kampanye|susunan tim|sk tim|anggota partai|pengurus partai|kepengurusan|sipol)
(rapat|kegiatan|acara|pertemuan) .. (konsolidasi partai|partai|tim sukses|tim pemenangan|relawan)
(menjadi|jadi|merangkap|dilantik|ditunjuk) .. (tim sukses|timses|tim pemenangan|tim kampanye|juru kampanye|jurkam|pengurus partai|anggota partai|saksi paslon|saksi pasangan|saksi calon|saksi partai|saksi nomor|saksi dari|relawan|koordinator|ketua relawan|mc|pembawa acara|pemandu|juru bicara|admin|penggalang|bendahara)
anggota (tim sukses|tim pemenangan|partai)
(memasang|pasang|menempel|tempel|dipasang|terpasang|menempelkan|dipasangi|ditempeli|membentangkan|mencetak|memajang) .. (stiker|spanduk|baliho|alat peraga|apk|poster|kalender|atribut|banner|bendera|foto)
(membagikan|bagikan|bagi-bagi|menyebarkan|membawa|bawa|bawa-bawa|mengangkut|menyimpan|mendistribusikan|mengedarkan|menitipkan|menaruh) .. (stiker|spanduk|baliho|alat peraga|apk|poster|kalender|atribut|bahan kampanye|kaus|kaos|bendera|brosur|kartu nama|tautan|selebaran) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|partai|nomor|incumbent|kontestan|kubu|tim|relawan|timses|salah satu)
(membawa|mengangkut|memuat|menyimpan) .. (apk|alat peraga|bahan kampanye|atribut kampanye|baliho)
(memakai|mengenakan|pakai|kenakan|berkaus|berbaju|berseragam) .. (atribut|kaus|kaos|baju|jaket|topi|syal|pin|rompi|seragam) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|partai|nomor|kontestan|kubu|tim|relawan|timses|salah satu)
(memuji|memuji-muji|muji-muji|menyanjung|mengelu-elukan|mempromosikan|promosikan|memperkenalkan|mengenalkan|menyosialisasikan|sosialisasikan) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|partai|nomor|kontestan|kubu|tim|relawan|timses|salah satu)
(membagikan|mengunggah|unggah|bagikan|memposting|posting|menyebarkan|share|repost|mengomentari|menyukai|like|meneruskan|menulis|mengirim|membuat|komentar|berkomentar|membubuhkan) .. (poster|konten|unggahan|foto|video|ajakan|status|postingan|visi|pesan|flyer|tautan|komentar|emotikon|jempol|story|reels) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|partai|nomor|kontestan|kubu|tim|relawan|timses|salah satu|kampanye|dukungan|memilih|mendukung|jari)
(like|komentar|menyukai|mengomentari|membagikan|mengunggah|share) .. (unggahan|postingan|akun|konten|foto|video) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|partai|nomor|kontestan|kubu|tim|relawan|timses|salah satu|pemenangan|kampanye)
unggahan .. (dukungan|mendukung|ajakan|paslon|calon)
(orasi|berorasi|pidato|berpidato|sambutan|menyampaikan|berbicara) .. (kampanye|posko pemenangan|panggung|deklarasi|posko|dukungan)
(naik|atas|di) .. panggung .. (kampanye|paslon|calon|relawan)
(di|ke) posko (pemenangan|relawan|paslon)
(mengantar|antar|mendampingi|dampingi|mengawal|mengiringi|menemani|menyambut|menjamu|menerima kunjungan) .. (kampanye|deklarasi|konsolidasi|pemenangan|relawan|posko|pendaftaran|silaturahmi|orasi|penjaringan|pengukuhan|paslon|pasangan|calon|kandidat|cabup|cagub|partai|timses)
rombongan .. (kampanye|deklarasi|konsolidasi|pemenangan|relawan|posko|pendaftaran|silaturahmi|orasi|penjaringan|pengukuhan|paslon|pasangan|calon|kandidat|cabup|cagub|partai|timses)
(mendaftar|daftar|mendekati|melamar|mengambil|ambil|mengembalikan|kembalikan) .. (partai|parpol|penjaringan|formulir|bakal calon|balon)
pendekatan .. (partai|parpol)
mendeklarasikan diri
deklarasi diri
(duduk|makan|bertemu|pertemuan|rapat|bersama) .. (tim pemenangan|juru bicara pasangan|timses|tim sukses|paslon|calon bupati|calon gubernur|calon wali kota)
(~fasilitas|memfasilitasi|fasilitasi|menyediakan|meminjamkan|memakai|menggunakan) .. (mobil dinas|kendaraan dinas|rumah dinas|fasilitas negara|fasilitas pemerintah|aula|gedung|randis|balai desa|kantor) .. (kampanye|deklarasi|konsolidasi|pemenangan|relawan|posko|pendaftaran|silaturahmi|orasi|penjaringan|pengukuhan|paslon|pasangan|calon|kandidat|cabup|cagub|partai|timses)
(memfasilitasi|fasilitasi) .. (kampanye|deklarasi|konsolidasi|pemenangan|relawan|posko|pendaftaran|silaturahmi|orasi|penjaringan|pengukuhan|paslon|pasangan|calon|kandidat|cabup|cagub|partai|timses)
(mobil dinas|kendaraan dinas|rumah dinas|fasilitas negara|fasilitas pemerintah|fasilitas dinas|plat merah|pelat merah|aula kantor|rumah jabatan|randis|balai desa|ambulans) .. (kampanye|deklarasi|konsolidasi|pemenangan|relawan|posko|pendaftaran|silaturahmi|orasi|penjaringan|pengukuhan|paslon|pasangan|calon|kandidat|cabup|cagub|partai|timses|atribut|apk|stiker)
(target|jatah|setoran) suara
(pkh|blt|bansos|bantuan|kontrak|insentif|bpjs|kis) .. (dicabut|dicoret|diputus|dihapus|disetop|tidak diperpanjang|dihentikan)
surat (dukungan|pernyataan dukungan)
(~ancam|mengancam|diancam|ancam|ancaman|takut) .. (~mutasi|dipindah|kontrak|diperpanjang|nonjob|dicopot|dipecat|bansos|insentif)
(menyerukan|serukan|meneriakkan|berteriak|teriak) .. (nomor urut|nomor|paslon|calon|menang|pilih|yel|hidup)
(menyalahgunakan|penyalahgunaan|memanfaatkan) .. (wewenang|jabatan|kewenangan|kekuasaan)
(pilih|coblos|dukung|menangkan) nomor <angka>
(tidak|tak) netral
cawe-cawe
mesin politik
jangan sampai kalah
harus menang
(meminta|minta) .. suara
berpolitik praktis
politik praktis
jadi corong
menjadi corong
jadi tukang sorak
(jempol|emotikon) .. (unggahan|postingan|paslon|calon)
(like|komen|komentar|share) .. (postingan|unggahan|paslon|calon)
like komen share
beri jempol
(pilih|coblos|dukung|menangkan|lanjutkan) (no|nomor|nmr|paslon|yg|yang|pak|bu|bapak|ibu) <angka>
(blg|bilang|ngomong|teriak|ajak|nyuruh|disuruh) .. (pilih|coblos|dukung|menangkan)
(kasih|beri|memberi|memberikan|tinggalkan|meninggalkan|tulis|menulis|ketik) .. (jempol|tanda suka|like|komentar|hati|love|emoji) .. (calon|paslon|kandidat|cabup|cagub|pasangan|kampanye|petahana)
(tanda suka|like|jempol|komentar|komen) .. (halaman|akun|laman|unggahan|postingan) .. (calon|paslon|pasangan|kandidat|cabup|cagub|petahana)
slogan .. (paslon|pasangan calon|calon|kandidat|cabup|cagub)
(lagu|jingle|yel|slogan|warna|tagline) .. (paslon|pasangan calon|cabup|cagub|kandidat|calon bupati|calon gubernur)
(berdiri|duduk|tampak|terlihat|terekam|tertangkap kamera|muncul) .. (panggung|mobil|rombongan|barisan|posko) .. (paslon|pasangan|calon|kandidat|kampanye|relawan|partai)
(mengantar|antar|mengiringi|ikut mengantar) .. (kpu|pendaftaran|mendaftar)
(jadi|menjadi) (mc|pembawa acara|operator|sopir|panitia|penerima tamu|seksi) .. (kampanye|deklarasi|relawan|paslon|calon)
(ruang kelas|kelas|aula sekolah|halaman sekolah|kantor desa|balai desa|kantor kelurahan|puskesmas|posyandu) .. (kampanye|paslon|calon|kandidat|relawan|stiker|kalender)
(menangkan|pilih|coblos|dukung) (yg|yang) (biru|merah|kuning|hijau|ungu|putih|tengah|kiri|kanan|lama|baru|itu|ini|kita)
(arahan|pesan|instruksi|perintah|titah|titipan) .. (pasangan|calon|nomor|paslon|siapa) .. (dimenangkan|dipilih|didukung|dicoblos)
(pasangan|calon|nomor) yang (harus|mesti|wajib|perlu) (dimenangkan|dipilih|didukung|dicoblos)
angkat (satu|dua|tiga|empat) jari
(angkat|acungkan|kasih|nunjuk|nunjukin) .. jari
kompak satu suara
satu suara .. (jalan|dicor|cor|bantuan|insentif|tahu sendiri)
(digiring|menggiring|diarahkan|dimobilisasi) .. (pasangan|calon|paslon|satu|memilih|pilih)
yel (pasangan|paslon|calon)
(itu|ya itu|dia) .. (yg|yang) (kita|kami) (bela|dukung|pilih|menangkan|coblos)
(foto|swafoto|berfoto|selfie|pose|berpose) .. (baliho|spanduk|poster|apk) 
(satu|dua|tiga|empat) jari .. (terangkat|terangkat ke|diangkat|diacungkan|mengarah|salam)
jari (terangkat|diacungkan|diangkat)
(kawal|amankan|jaga|bantu|ingat) (nomor|no|nmr|paslon|pasangan) (satu|dua|tiga|empat|<angka>)
(mengizinkan|izinkan|meminjamkan|membuka|menyiapkan) .. (gedung|aula|kantor|balai|sekolah|lapangan|rumah dinas) .. (relawan|kampanye|paslon|pasangan|calon|konsolidasi|deklarasi)
(cari|mencari|carikan|bawa|membawa|serahkan|kumpul) <angka> (ktp|kk|suara|dukungan|pemilih|fotokopi|salinan)
(bawa|membawa|angkut|mengangkut) .. (warga|massa|orang) .. (kampanye|deklarasi|paslon|calon|rapat umum)
(memastikan|pastikan|mengamankan|amankan|menargetkan) .. (kemenangan|menang)
(mengelola|mengurus|menjalankan|mengoperasikan|admin) .. (akun|halaman|grup|laman) .. (paslon|pasangan|calon|kandidat|cabup|cagub|pemenangan|relawan)

[fasilitas_negara]
bentuk: persis
(mobil|kendaraan|motor|bus) (dinas|operasional|berpelat merah|pelat merah|plat merah|milik pemerintah|milik pemda|milik pemkab|puskesmas|desa)
randis
(pelat|plat) merah
ambulans (desa|puskesmas|milik)
(rumah|gedung|aula|kantor|fasilitas|aset|balai|pendopo) (dinas|jabatan|negara|pemerintah|daerah|pemkab|pemkot|pemda|kecamatan|kelurahan|desa|camat|bupati|sekolah)
fasilitas (pemerintah|publik)
(mobil|kendaraan|motor|kapal|speedboat) (patroli|polisi|satpol pp|damkar|pemadam|ambulans|tni)

[alat_kampanye]
bentuk: persis
posko
cabup
cagub
cawali
cawabup
kandidat
petahana
caleg
baliho
spanduk
=apk
alat peraga
atribut
stiker
poster
kampanye
paslon
pasangan calon
calon (bupati|gubernur|wali kota|walikota)
relawan
timses
tim (sukses|pemenangan)
kaus (bergambar|calon|paslon)
(kaus|kaos|kartu|kalender) .. (calon|paslon|nomor)
!kampanye (hitam|gelap|kotor|negatif|damai|keselamatan|kesehatan)

[tindakan_samar]
bentuk: persis
uraian: perbuatan yang memihak bila ada dugaan atau bukti
(mengumpulkan|kumpulkan|dikumpulkan|mengundang|diundang) .. (asn|pns|pegawai|kades|kepala desa|kepala dinas|kepala sekolah|camat|lurah|guru|warga|massa|perangkat|bawahan|staf|birokrasi|rt|honorer|pemilih|siswa|anggota|bidan|penyuluh|ktp|kader|kepala kampung|petinggi|tenaga)
pertemuan .. (kades|kepala desa|camat|lurah|kepala dinas|perangkat desa|kepala kampung|petinggi)
konsolidasi .. (kades|kepala desa|camat|perangkat desa|asn|kepala kampung)
silaturahmi .. (kades|kepala desa|perangkat desa)
keterlibatan .. (asn|pns|pj|sekda|kades|kepala desa|camat|lurah|bupati|aparat|aparatur|perangkat desa|polisi|tni|oknum|birokrasi|pejabat|guru)
(melibatkan|libatkan|dilibatkan|pelibatan|menyeret|seret) .. (kades|kepala desa|camat|lurah|aparat desa|aparatur|perangkat desa|pejabat|asn|pns|guru|sekda)
(mewajibkan|wajibkan|diwajibkan|mengharuskan|diharuskan|memaksa|paksa|dipaksa|memerintahkan|perintahkan|diperintahkan|menginstruksikan|instruksikan|diminta|disuruh) .. (staf|pegawai|bawahan|guru|honorer|kader|ketua rt|rt|perangkat|kaus|kaos|seragam|hadir|datang)
(satu suara|satu komando|satu barisan|satu pilihan|bulat satu)
kompak (satu|memilih|dukung)
rapatkan barisan
(arahan|instruksi|perintah|titah|pesan) (pimpinan|atasan|kepala dinas|camat|lurah|kades|bupati|pak camat|pak kades)
ruang klarifikasi
gara-gara (jempol|like|komentar|foto|unggahan|status|pose)
(mengarahkan|arahkan|menggiring|giring) .. (suara|pilihan|dukungan|warga)
(titip|titipkan|menitipkan) (suara|pesan|nama)
numpang kampanye
kampanye terselubung
(didatangi|kedatangan|dihadiri|disambangi) .. (juru kampanye|jurkam|calon|paslon|tim sukses|timses|relawan)
(kaus|kaos|seragam|warna) .. slogan
titik kumpul
masing-masing <angka> orang
(wajib|harus|diminta) (bawa|membawa|kirim|mengirim|setor) .. (orang|massa|warga|peserta)
daftar hadir (kampanye|rapat umum)
(sindir|menyindir|nyindir|memarahi|marahi|ancam|mengancam|mencatat|memindah|dipindah) .. (tidak) (pasang|memasang|hadir|pilih|memilih|dukung|mendukung|ikut|datang)

[tindakan_lemah]
bentuk: persis
uraian: perbuatan yang memihak bila sasarannya calon
~dukung
~kampanye
~arah
~giring
~kerah
~mobilisasi
~ajak
~suruh
~perintah
~instruksi
mengumpulkan
dikumpulkan
kumpulkan
~paksa
~intimidasi
menghadiri
=hadir
=hadiri
dihadiri
kehadiran
mengikuti
=ikut
=ikuti
keikutsertaan
turut
terlibat
libatkan
melibatkan
dilibatkan
berfoto
=foto
swafoto
berpose
mengunggah
unggah
unggahan
membagikan
bagikan
memposting
postingan
mengomentari
berkomentar
komentar
menyukai
menempel
memasang
~galang
~menang
mengantar
mendampingi
dampingi
mengawal
berorasi
berpidato
pidato
sambutan
memandu
pandu
berjoget
joget
mengacungkan
acungkan
memakai
pakai
mengenakan
bergabung
tergabung
mendaftar
mencalonkan
maju
mempromosikan
promosikan
menyosialisasikan
sosialisasikan
membawa
menyerukan
memfasilitasi
menyediakan
meminta
menjadi
bertemu
memuji
berada
berdiri
duduk
menyambut
mengundang
menggunakan
rangkap
merangkap
diminta

[tindakan]
bentuk: persis
@tindakan_berpihak
@tindakan_samar
@tindakan_lemah

[sasaran]
bentuk: persis
uraian: kepada siapa keberpihakan itu
@calon
@partai
@pemenangan
@acara_calon

[tindakan_pejabat]
bentuk: persis
uraian: kewenangan dipakai untuk atau melawan calon
(~mutasi|~lantik|~rotasi|~ganti|menonaktifkan|nonaktifkan|~copot|pelantikan|pergantian|penggantian|mutasi|rotasi|menggeser) .. (pejabat|kepala dinas|camat|asn|pegawai|jabatan|kadis|eselon|kepala sekolah|lurah|kepala bidang)
(mutasi|rotasi|pelantikan) (jelang|menjelang) pilkada
tanpa (izin|persetujuan|restu|rekomendasi) .. (mendagri|menteri dalam negeri|kemendagri|menteri)
larangan mutasi
(program|bantuan|bansos|anggaran|hibah|insentif|dana|beras) .. (menguntungkan|kampanye|paslon|petahana|stiker|bergambar|berfoto|istri|anak|wajah)
(memakai|menggunakan|memanfaatkan) .. (program|bantuan|bansos|anggaran|apbd|hibah|kewenangan|jabatan) .. (memenangkan|menguntungkan|mendukung|kampanye|kepentingan|paslon|pasangan|calon)
program .. memenangkan
menguntungkan .. (petahana|paslon|pasangan|calon|dirinya|istri|anak|kerabat|salah satu)
merugikan .. (paslon|pasangan|calon)
tidak netralnya
cawe-cawe
(mengarahkan|mengumpulkan|mengerahkan|memobilisasi|perintahkan|memerintahkan) .. (kades|kepala desa|camat|lurah|asn|kepala dinas|pejabat|rt)
tanpa cuti
tidak cuti
(bibit|pupuk|bantuan|bansos|program|beras|hibah|alat tangkap|traktor|polibag|sertifikat|beasiswa|seragam|ambulans) .. (stiker|wajah|foto|gambar|bergambar|ditempeli|menempel)
(program|anggaran|bantuan|fasilitas) (pemerintah|daerah|dinas|pemkab|pemkot|pemprov) .. (dipakai|dimanfaatkan|disalahgunakan|digunakan) 
(dimajukan|dipercepat|dikebut|dicairkan) .. (menjelang|sebelum|jelang) .. (cuti|kampanye|penetapan|pencoblosan)
mendongkrak .. (calon|paslon|petahana|pasangan)

[sanksi_asn]
bentuk: persis
uraian: akibat yang dikenakan kepada aparatur
diteruskan ke (bkn|kasn|komisi aparatur|badan kepegawaian|ppk|dpmd|inspektorat|pejabat pembina|bupati|gubernur)
rekomendasi (kasn|bkn|hukuman|sanksi|bawaslu)
rekomendasikan .. (sanksi|asn|hukuman)
hukuman disiplin
sanksi (moral|disiplin|kode etik|etik|teguran)
teguran tertulis
diklarifikasi bawaslu
dipanggil bawaslu
diperiksa bawaslu
dimintai keterangan
data kepegawaian

[suruh_menang]
bentuk: persis
uraian: permintaan yang justru menyuruh memihak; ajakan di sini adalah perbuatannya
(meminta|minta|mengajak|ajak|mengimbau|mengarahkan|arahkan|menginstruksikan|memerintahkan|menyuruh|mendorong|mewajibkan|menitip) .. (memenangkan|menangkan|memastikan kemenangan|pastikan kemenangan|mencoblos nomor|memilih nomor|coblos nomor|pilih nomor|memilih pasangan nomor|mendukung pasangan nomor|mendukung nomor|memilih paslon nomor)
!(meminta|minta|mengajak|ajak|mengimbau|mengarahkan|mendorong|mewajibkan) .. (tidak|tak|jangan) .. (memenangkan|menangkan|memastikan kemenangan|mencoblos nomor|memilih nomor|pilih nomor|mendukung nomor)

[perkara_lain]
bentuk: persis
uraian: aparatur diperiksa karena hal lain
(kasus|perkara|dugaan|tindak|korban) (kekerasan|penganiayaan|pencabulan|pelecehan|narkoba|pungli|pencurian|asusila|penipuan|perselingkuhan)
pungutan liar
penganiayaan
pencabulan
