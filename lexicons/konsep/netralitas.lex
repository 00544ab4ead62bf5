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
(sosialisasi|ikrar|apel|deklarasi|rakor|pakta|surat edaran|edaran) netralitas
(abdi negara|aparatur|pns|asn|pegawai|guru|honorer) .. (jempol|jempolnya|jempolmu)
(jempol|jempolmu|like|jari) .. (abdi negara|asn|pns|aparatur|pegawai negeri|korpri)

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
(pengerahan|mobilisasi|pelibatan|keberpihakan|penggiringan|ketidaknetralan) (aparatur|asn|aparat desa|kepala desa|kades|camat|birokrasi|pejabat|perangkat desa|kepala dinas|aparat)

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
(kehadiran|kehadirannya|kedatangan|kedatangannya|keikutsertaan|keikutsertaannya|keterlibatan|keterlibatannya|kunjungannya) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|partai|nomor|kubu|tim|relawan|timses|salah satu|jagoan)
(kehadiran|kehadirannya|keikutsertaan|keikutsertaannya|ikut|turut|mengikuti|ikuti|bergabung|terpantau|terlihat) .. (iring-iringan|konvoi|arak-arakan|uji kelayakan|fit and proper|penjaringan|pawai kemenangan|rapat pemenangan)
(melantunkan|mendendangkan|lantunkan) .. (lagu|mars|jingle|tembang)
(tangan|tangannya|jari|jarinya|jari-jarinya) .. (membentuk|menunjukkan|menunjuk|mengacung) .. (angka|nomor|simbol)
(tertera|tercantum|tercatat|muncul|masuk|ditemukan|terdaftar) .. (sk|susunan|surat mandat|struktur|daftar|keputusan) .. (tim|saksi|relawan|pemenangan)
(anggota|masuk|tercantum|tertera|sebagai|menjadi|jadi|tercatat|nama|namanya) .. (dewan pakar|tim ahli|tim penasihat|surat mandat|saksi mandat|konsultan|tim hukum) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|partai|nomor|kubu|tim|relawan|timses|salah satu|jagoan)
(mengganti|memasang|ganti|pasang|memajang) (foto profil|gambar profil|foto sampul|status|stiker|bendera) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|partai|nomor|kubu|tim|relawan|timses|salah satu|jagoan)
(memimpin|pimpin|memandu) .. (doa|yel|rapat|senam|barisan) .. (posko|pemenangan|paslon|pasangan calon|calon|relawan|kampanye)
(jadi|menjadi|sebagai|dijadikan) (gudang|posko|markas|tempat penyimpanan|sekretariat) .. (alat peraga|apk|atribut|baliho|pemenangan|tim|relawan|paslon|pasangan calon)
(menjaga|jaga|melayani|menunggui) .. (stan|posko|booth|bazar|lapak) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|partai|nomor|kubu|tim|relawan|timses|salah satu|jagoan)
(menyebarkan|mengantar|mengantarkan|membagikan|menyebar|mengedarkan|menitipkan|bagikan|sebar) .. (undangan|tautan|formulir|link|kalender|kaus|stiker|sarung|sembako|brosur|contoh surat suara) .. (kampanye|dukungan|deklarasi|paslon|pasangan calon|calon|cabup|cagub|cawali|kandidat|petahana|relawan|caleg|nomor urut)
pembagian (kalender|kaus|kaos|stiker|sembako|jilbab|brosur|kartu nama) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|partai|nomor|kubu|tim|relawan|timses|salah satu|jagoan)
(kaus|kaos|kalender|jaket|topi|sarung|baju|seragam) .. (bergambar|bertuliskan|berlogo) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|partai|nomor|kubu|tim|relawan|timses|salah satu|jagoan)
(dikerahkan|diminta|disuruh|diperintah|diperintahkan|dipaksa|diwajibkan) .. (memasang|pasang|mencopot|membagikan|mengawal|hadir|menghadiri|datang) .. (baliho|spanduk|apk|stiker|kampanye|deklarasi|atribut)
(tegak lurus|ikut gerbong|satu gerbong|seirama|satu perahu|pasang badan) (dengan|kepada|pada|ke|bersama|bagi|untuk|<kata>)
(minta|meminta|mengajak|ajak|menyebut|arahan|pesan|seruan|agar|supaya|melanjutkan|memberi|beri) .. (dua periode|satu periode lagi|periode kedua|sekali lagi|lanjutkan)
(mengunci|kunci|mengamankan|amankan|menjaga|kawal) .. (suara|kecamatan|tps|desa|kampung|wilayah) .. (jagonya|jagoannya|paslon|pasangan|calon|nomor|petahana|bupati|per tps|kemenangan)
(kesanggupan|target|setoran|jatah|kuota) (suara|nama|pemilih|dukungan|ktp)
(diberi|dibebani|mendapat|punya) target .. (nama|suara|orang|pemilih|ktp)
(setor|menyetor|menyetorkan|mencatat|mencatatkan|mengumpulkan|mendaftar|mendata|menyerahkan|mencari|membawa) .. (<angka>|lima|sepuluh|lima belas|dua puluh|tiga puluh|puluhan|belasan|minimal) .. (nama|kerabat|ktp|pemilih|pendukung|keluarga) 
(tidak|tak|jika|bila|kalau|beda) (mendukung|memilih|pilih|pilihan|ikut mendukung) .. (dicoret|dipecat|dipindah|dimutasi|jangan harap|tak usah|tidak usah|dihapus|dicabut|diputus|disetop|tidak diperpanjang)
(dicoret|dipecat|dipindah|dimutasi|dihapus|dicabut|diputus|diberhentikan) .. (tidak|tak|beda|enggan|menolak) .. (mendukung|memilih|pilihan|ikut)
(memenangkan|menangkan|mendukung|dukung|memilih|menyukseskan|mencoblos|suara|dukungan) (istrinya|suaminya|anaknya|adiknya|kakaknya|keponakannya|menantunya|iparnya|sepupunya|jagonya|jagoannya|kerabatnya|putranya|putrinya|ayahnya|bapaknya|ibunya|bosnya|atasannya)
(balas budi|membalas jasa|balas jasa|membalas budi) .. (bupati|wali kota|gubernur|petahana|calon|memilih|mendukung|periode)
(tebang pilih|berat sebelah|pilih kasih)
(menakut-nakuti|ditakut-takuti|mengintimidasi|diintimidasi|menekan|ditekan) .. (dicoret|memilih|mendukung|mencoblos|bantuan|kontrak|pilihan)
(jangan salah|ingat tanggal|jangan lupa) .. (pilih|coblos|tanggal)
(mendoakan|doakan|didoakan) .. (menang|terpilih|paslon|pasangan calon|calon bupati|calon gubernur|calon wali kota)
(menjagokan|jagokan|dijagokan|menjagoi) (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|partai|nomor|kubu|tim|relawan|timses|salah satu|jagoan)
(menjanjikan|dijanjikan|iming-iming) .. (jabatan|promosi|kontrak|diangkat) .. (mendukung|memilih|memenangkan|menang)
(menekan|memencet|memberi|meninggalkan|membubuhkan|menyukai|mengomentari|berkomentar|menonton|membagikan|mengikuti|bergabung|tanda suka|komentar|suka) .. (siaran|siaran langsung|live|kanal|grup|fanpage|laman|halaman|reels|story|akun|unggahan|postingan) .. (paslon|pasangan|calon|kandidat|cabup|cagub|cawali|petahana|pemenangan|relawan|timses|tim|caleg|kampanye)
(siaran|siaran langsung|akun|unggahan|grup|live) .. (pemenangan|relawan|timses|tim sukses|paslon|pasangan calon) 
!(personel|petugas|anggota|aparat|polisi|tim gabungan) .. (mengawal|mengamankan|menjaga|kawal) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|partai|nomor|kubu|tim|relawan|timses|salah satu|jagoan)
!(ajak|mengajak|meminta|minta|mengimbau|menyeru) .. (memilih|mencoblos|pilih) .. (hati nurani|nurani|cerdas|bijak)
(follow|like|komentar|share|repost|subscribe|mengunggah|diunggah|posting|memposting|membagikan|menyukai|live|siaran langsung) .. (ig|instagram|tiktok|fanpage|akun|reels|konten|postingan|siaran langsung|facebook|fb|kanal|halaman|story) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|nomor|no|kubu|tim|relawan|timses|kampanye|pemenangan)
(follow|subscribe|like|share|repost|komentar) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|nomor|no|kubu|tim|relawan|timses|kampanye|pemenangan)
(wajib|wajibkan|mewajibkan|diwajibkan|suruh|menyuruh|disuruh|minta|diminta|harus|paksa|memaksa|dipaksa|ganti|mengganti|pasang|memasang|dipasang) .. (twibbon|foto profil|pp wa|pp|dp|status|story|bingkai) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|nomor|no|kubu|tim|relawan|timses|kampanye|pemenangan)
(twibbon|foto profil|status|story|bingkai) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|nomor|no|kubu|tim|relawan|timses|kampanye|pemenangan)
(menurunkan|bongkar|membongkar|copot|mencopot|merobohkan|cabut|mencabut) (baliho|apk|spanduk|bendera) .. (lawan|kami|sebelah|kita) .. (petahana|nomor|paslon|dibiarkan|dibiarin|aman)
(terang-terangan|jelas|jelas-jelas|terang2an|blak-blakan) .. (berpihak|memihak|dukung|mendukung|kampanye)
(tegak lurus|loyal|setia|satu barisan) .. (petahana|paslon|pasangan|calon|nomor|mencalonkan|wali kota|bupati|gubernur)
(menyetor|setor|disuruh setor|kumpul|mengumpulkan|cari|carikan|wajib bawa) .. (<angka>|sepuluh|lima|dua puluh) (nama|ktp|kk|suara|orang|pemilih)
data (dukungan|pendukung|pemilih)
(tanya|menanyai|nanya|bertanya) .. (orang tua|wali murid|warga|siswa|murid) .. (pilih|milih|coblos|dukung) (siapa|nomor|mana)
(pilih|coblos|milih) nomor .. (ya|yah|anak-anak|bapak ibu|ibu-ibu)
(jadi|menjadi|merangkap|rangkap) (juru parkir|tukang parkir|kurir|pengawal|operator|admin|buzzer|panitia|sopir|penjaga|konten kreator|koordinator|tim hore|ketua tim) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|nomor|no|kubu|tim|relawan|timses|kampanye|pemenangan)
(teriak|teriakkan|meneriakkan|seru|yel) .. (lanjutkan|menangkan|nomor|dua periode|hidup|coblos)
(jangan lupa|pokoknya|harus|tetap|kita|ayo) .. (lanjutkan|menangkan) .. (yang|nomor|bupati|gubernur|wali kota|beliau|petahana|sekarang|periode)
(wajib|undangan|absen|disuruh|diminta|diwajibkan|harus) .. (syukuran|acara|pengukuhan|temu|senam|jalan sehat|makan malam|buka puasa) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|nomor|no|kubu|tim|relawan|timses|kampanye|pemenangan)
(bajalan|jalan|keliling|ikut|rombongan|bareng|bersama) (dengan|lawan|sama|bareng|bersama|wan) tim (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|nomor|no|kubu|tim|relawan|timses|kampanye|pemenangan)
tim (nomor|paslon|calon|kampanye|sukses) <angka> .. (tiap|keliling|ikut|bareng)
(coblos|pilih|milih|dukung|menangkan) siapa .. (tahu|tau|paham|mengerti|ngerti|kan)
(tahu|tau|paham|ngerti|mengerti) .. (harus|mesti|kan|wajib|siapa) .. (coblos|pilih|milih|dukung|menangkan) .. (siapa|mana|nomor)
(nomor|nomornya|angkanya|pilihannya) .. (sudah|udah) (tahu|tau|paham|hafal|jelas)
(menitipkan|nitip|dititipi|titip|membagikan|bagi) .. (kalender|stiker|kaus|kaos|brosur) .. (lewat|melalui|ke|kepada) (siswa|murid|anak|pasien|warga|staf|pegawai)
(memilih|milih|pilih|coblos) .. (nomor|no) .. (bantuan|bansos|pkh|blt|bedah rumah|kontrak|tpp|jalan) .. (dicoret|hangus|dicabut|putus|hilang|diputus|tidak)
(mau|pengen|ingin|supaya|biar) .. (tpp|kontrak|jabatan|jalan|bantuan|bansos|insentif|honor|sertifikasi|lancar) .. (aman|lanjut|cair|cepat|diaspal|lancar|naik|turun) .. (pilih|coblos|dukung|menangkan|milih|tahu)
(menyukai|mengomentari|komentar) .. (siaran langsung|tiktok|reels|unggahan) .. (relawan|calon|paslon)
(pimpin|mimpin|memimpin) .. (yel|doa kemenangan|deklarasi)
(berkarung-karung|sekarung|karung|kardus|dus|kotak) .. (kaus|kaos|stiker|kalender|apk|brosur) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|cawabup|cawagub|cakada|caleg|capres|nomor|no|kubu|tim|relawan|timses|kampanye|pemenangan)
!(yang|yg) (pilih|coblos|milih|dukung) .. (dapat|diberi|kebagian|didahulukan|duluan)
(lanjutkan|menangkan) (yg|yang) (sekarang|kemarin|lama|ini|itu)
(disuruh|diminta|suruh|minta|wajib|harus) (setor|menyetor|kumpul|mengumpulkan|kirim|mengirim|cari|mencari) .. (nama|ktp|kk|nik|data|suara|screenshot)
(tidak|jangan) .. (memilih|milih|pilih) (nomor|no) .. (bantuan|bansos|pkh|blt|kontrak|tpp|jalan|bedah) .. (dicoret|hangus|dicabut|putus|hilang|diputus)
!tidak netralnya
(di|ke|depan|dari|buka|membuka|jaga|nongkrong di|mampir) posko (=01|=02|=03|=04|<angka>|paslon|calon|nomor|petahana|tim)
(semoga|insyaallah|pasti|harus) menang (satu putaran|telak|besar|mutlak|lagi|dua periode)
(mendata|nanya|tanya|menanyakan|meminta|minta|foto|memotret|kumpul|mengumpulkan|catat|mencatat) .. (ktp|kk|pemilih|nik|pilihan) .. (nomor|paslon|calon|=01|=02|=03|pilih|coblos|dukung|dilaporkan)
(pengarahan|arahan|sesi|sambutan|pesan|materi) .. (timses|tim sukses|paslon|tim pemenangan|juru kampanye)
(disumpah|sumpah|ikrar|janji) (loyal|setia|dukung|mendukung|menangkan)
(27|tanggal|tgl|rabu|coblosan) .. (tahu|tau|paham|ngerti) .. (pilihan|pilihannya|siapa|mana|nomor)
(survei|angket|kuesioner|formulir|link) .. (pilihan|pilih|bupati|gubernur|wali kota|calon) .. (wajib|dilaporkan|keluarga|orang tua|siapa)
(live|siaran langsung|konten|video) .. (dukung|mendukung|kampanye|promosi|pilih|menangkan)
(antar|mengantar|angkut|mengangkut|bawa|jemput|menjemput) (rombongan|massa|warga|orang|ibu-ibu|guru|siswa|pendukung) .. (kampanye|rapat akbar|deklarasi|paslon|calon|cawali|cabup|cagub)
(murid|siswa|pelajar|anak-anak|mahasiswa|pasien|warga binaan) .. (disuruh|diminta|diajak|diwajibkan|dikerahkan|dikumpulkan) .. (joget|senam|nyanyi|kaus|kaos|kampanye|yel|hadir|pilih|coblos|video)
(warna|batik|seragam|kaus|kaos|baju) .. (paslon|petahana|calon|nomor) .. (disuruh|wajib|ditegur|pulang|ganti|beda|semua)
(kontrak|kontraknya|sk|honor|honornya|gaji|jabatan) .. (dihentikan|diputus|dicabut|ditahan|dipotong|tidak diperpanjang) .. (tim|beda|pilihan|dukung|sebelah|politik|paslon|nomor)
(mutasi|dimutasi|dipindah|dibuang|nonjob|dinonjobkan|digeser) .. (gara-gara|karena|lantaran|sebab) .. (suara|beda|tim|dukung|pilihan|kalah|tidak pilih|paslon|politik|istrinya)
(foto|jadwal|materi|poster) (paslon|kampanye|calon|cabup|cagub) .. (dikirim|kirim|tiap hari|grup)
(kirim|mengirim|ngirim|share) (foto|jadwal|materi|poster|video) (paslon|kampanye|calon|cabup|cagub|petahana)
(menyelipkan|menyisipkan|menyodorkan|memberikan|memberi|menyerahkan|menitip|menitipkan|menempelkan) .. (kartu nama|stiker|kalender|brosur|kaus|selebaran|gambar|foto|contoh surat suara) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|caleg|nomor)
(jingle|nyanyian|lagu) .. (petahana|pasangan nomor|pasangan petahana|kemenangan)
(tanggung jawab|bertanggung jawab|penentu|pengunci) .. kemenangan
(menyusun|mengatur|membuat|merancang) .. (jadwal|strategi|peta suara|materi|konten|pidato) .. (blusukan|kampanye|petahana|paslon|pasangan|calon|pemenangan)
(ucapan|papan|karangan bunga|spanduk ucapan) .. (selamat berjuang|cabup|calon|paslon|menang)
moderator .. (paslon|pasangan|calon|relawan|bedah visi)
(mengelola|dikelola|menjadi admin|admin) .. (akun|grup) .. (dukungan|mendukung|paslon|pasangan|calon|relawan|kampanye|pemenangan|petahana|kandidat|cabup|cagub|cawali|caleg)
(foto|wajah|gambar|potret) .. (berjajar|bersanding|berdampingan|disandingkan|bersebelahan|berjejer) .. (paslon|pasangan|calon|petahana|kandidat|cabup|cagub|cawali|caleg)
(mengisi|memberi|memberikan|menyampaikan|membawakan) .. (materi|pelatihan|pembekalan|bimbingan) .. (saksi|relawan|tim|paslon|pasangan|calon)
(pelatihan|pembekalan|bimtek) saksi (paslon|pasangan|calon|partai|nomor)
(mewajibkan|diwajibkan|wajib|menyuruh|disuruh|memerintahkan|diperintahkan|harus) .. (mengirim|kirim|menunjukkan|menyetor|memotret) .. (foto|bukti) .. (surat suara|coblosan|bilik|suara)
(mendoakan|memenangkan|mendukung|mencoblos|memilih) .. (bapak|ibu|pak|bu) .. (tanggal <angka>|27 november|pilkada|pencoblosan)
(ikat kepala|kaus|rompi|jaket|topi) .. seragam .. (rombongan|tim|relawan|paslon|pasangan)
(mengemudikan|dikemudikan|menyetir|disetir|membawa) .. (ambulans|mobil dinas|mobil desa|mobil kampung|mobil siaga) .. (rombongan|pendaftaran|kampanye|calon|pasangan|paslon|partai)
(satu|dua|1|2) periode lagi
(orang|calon|jagoan) kita .. (suara|pilih|coblos|menang|jangan)
suara .. (lari|pecah|keluar|bocor|hilang) .. (desa|kampung|keluar|kita|rt)
(konvoi|pawai|rombongan|iring-iringan) .. (daftar|mendaftar|pendaftaran|kpu|paslon|calon|kampanye)
(membagi-bagi|bagi-bagi|membagikan|bagikan|bawa|antar|sebar|mencetak|menyebarkan) (brosur|kaus|kaos|stiker|kalender|poster|apk|selebaran|kartu nama|spanduk) .. (paslon|calon|cabup|cagub|cawali|cawabup|cawagub|nomor|caleg|petahana)
(memegang|pegang|foto|berfoto) .. (kalender|stiker|poster|baliho|kaus) (petahana|paslon|calon|cabup|cagub|nomor)
(ganti|cover|sampul|foto profil|pp) .. (foto|pakai) .. (cagub|cabup|paslon|calon|petahana|nomor)
(parkir|parkiran|tempat|markas|titik) .. (massa|rombongan) .. (kampanye|paslon|relawan)
(butuh|minta|kasih|beri|lanjut|tambah|sekali) (satu|dua|1) periode
(nunjuk|menunjuk|memperkenalkan|kenalkan|ngenalin|pamerkan) .. (calon|caleg|cabup|cagub|paslon|jagoan)
(jangan sampai|jangan) .. suara .. (lari|pecah|keluar|hilang|pindah)
saksi .. (partai|paslon|pasangan calon|calon nomor)
suara (saya|kami|keluarga|kita|ku) .. (untuk|buat) (bang|pak|bu|bapak|ibu|nomor|paslon|beliau|petahana|<nama>)
(susun|menyusun|rapatkan|merapatkan) barisan
(tidak takut|berani|bangga) .. (pilih|dukung|coblos) (no|nomor|paslon)

[fasilitas_negara]
bentuk: persis
(mobil|kendaraan|motor|bus) (dinas|operasional|berpelat merah|pelat merah|plat merah|milik pemerintah|milik pemda|milik pemkab|puskesmas|desa)
randis
(pelat|plat) merah
ambulans (desa|puskesmas|milik)
(rumah|gedung|aula|kantor|fasilitas|aset|balai|pendopo) (dinas|jabatan|negara|pemerintah|daerah|pemkab|pemkot|pemda|kecamatan|kelurahan|desa|camat|bupati|sekolah)
fasilitas (pemerintah|publik)
(mobil|kendaraan|motor|kapal|speedboat) (patroli|polisi|satpol pp|damkar|pemadam|ambulans|tni)
(rujab|rumjab|rumah rakyat|randis|ranmor dinas|mobdin)
(mobil|kendaraan|bus) (kantor|pemkab|pemkot|pemda|pemprov|desa|kelurahan)
(wifi|komputer|printer|proyektor|ruang|jam) (kantor|dinas|rapat kantor)
(jam|waktu) (dinas|kerja|kantor)
(mobil|motor|trail|kapal|bus|mesin|printer|ambulans) .. (dinas|pelat merah|plat merah|kantor|pemkab|pemkot|pemda)
(halaman|aula|ruang|gerbang|parkiran|lapangan|pagar) (kantor|dinas|sekolah|samsat|kelurahan|kecamatan|puskesmas|balai)
kantor (samsat|dinas|camat|lurah|desa|bupati|pos|kua|kelurahan|kecamatan|kemenag)
dinas tempat (saya|aku|ku|kami)
spj kegiatan

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
bendera (partai|parpol|golkar|gerindra|pdip|nasdem|pkb|pks)

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
(mewajibkan|diwajibkan|wajib|diperintahkan|dipaksa|diinstruksikan) (hadir|menghadiri|mengikuti|ikut|datang)
(follow|subscribe|like|share|screenshot|absen) .. (disetor|setor|dikirim|wajib|dicek|dicatat|dilaporkan)
(kontrak|tpp|tunjangan|jabatan|sertifikasi|bantuan|bansos|pkh|blt|insentif|honor|bedah rumah|jadup) .. (lanjut|lanjutkan|diperpanjang|dicoret|hangus|diputus|hilang|dicabut|dipotong|dipertimbangkan|aman)
(masih mau|mau|ingin) .. (kontrak|kerja|honor|jabatan) .. (kan|lanjut|aman)
(yang|yg) (tidak|gak|ga|tdk) (datang|hadir|pasang|ikut|follow|setor) .. (dicatat|dipanggil|ditandai|dimarahi|dipindah|disindir|diabsen)
perintah (dari atas|atasan|pimpinan|bos)
(satu suara|satu komando|solid|kompak) .. (tanggal|27|pilkada|coblosan)
jangan lupa (tanggal|tgl) 27
!(tpp|tunjangan|insentif|honor|jabatan|bantuan) .. (dipotong|dicabut|hangus|hilang|dipertimbangkan) .. (kalau|jika|bila|apabila|bagi)

[tindakan_lemah]
bentuk: persis
uraian: perbuatan yang memihak bila sasarannya calon
~dukung
berkampanye
mengampanyekan
kampanyekan
mengkampanyekan
dikampanyekan
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
!(ditafsirkan|dianggap|dinilai|dimaknai|dikategorikan|ditafsir) sebagai dukungan

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
(geser|menggeser|digeser|dirombak|merombak|perombakan|pergeseran|mengocok|pencopotan|pemberhentian|diganti|nonjob) .. (pejabat|jabatan|camat|eselon|kepala dinas|kepala sekolah|kadis|lurah)
tanpa .. (izin|persetujuan|restu|rekomendasi|surat persetujuan) .. (mendagri|kemendagri|menteri dalam negeri)
(pidato|sambutan|peresmian|acara dinas|kunjungan kerja|safari|apel|upacara|resmi) .. (dua periode|lanjutkan|periode lagi|memilih|coblos|dukungan)
(mengajak|ajak|minta|meminta) .. (dua periode|periode kedua|satu periode lagi|melanjutkan)
(mempercepat|percepat|percepatan|pencairan|mencairkan|dicairkan) .. (hibah|bansos|bantuan|insentif|honor) .. (suara|istrinya|anaknya|calon|paslon|menjelang|pilkada|pencoblosan)
(demi|untuk) (menaikkan|mendongkrak|menambah|mengerek|mengatrol) .. (suara|elektabilitas|dukungan)
(memenangkan|menangkan|mendukung|suara|memilih|menyukseskan) (istrinya|suaminya|anaknya|adiknya|kakaknya|keponakannya|menantunya|iparnya|sepupunya|jagonya|jagoannya|kerabatnya|putranya|putrinya|ayahnya|bapaknya|ibunya|bosnya|atasannya)
(menempelkan|menempeli|ditempeli|ditempel|menempel|tempelkan) .. (stiker|foto|wajah|gambar) .. (petahana|bupati|wali kota|gubernur|paslon|pasangan|calon)
(arahan|instruksi|perintah|pesan) (bupati|wali kota|gubernur|wabup|wawali|wagub|pj bupati|pj wali kota) .. (camat|opd|kades|kepala desa|lurah|kepala dinas|asn)
!(akan|bakal|tak segan|siap|ancam|mengancam) (mencopot|copot|menonaktifkan|memutasi|mengganti) .. (pejabat|asn|pegawai|camat|lurah|kadis)
(bantuan|bibit|pupuk|beras|sembako|program|ambulans|karung|karungnya|bantuannya|barangnya|kemasannya) .. (stiker|wajah|muka|foto|gambar|bergambar|ditempeli) .. (dia|dirinya|beliau|calon|istri|anak|petahana|nomor|bupati|wali kota)
(mutasi|memutasi|rotasi|menonjobkan|copot) .. (karena|gara-gara|lantaran|sebab) .. (suara|kalah|beda|pilihan|tidak mendukung|dendam|politik|tim)
(pejabat|kadis|camat|asn|eselon|kepala dinas) .. (digeser|dimutasi|dirotasi|dilantik|dicopot|dibuang|dinonjobkan) .. (penetapan|calon|pilkada|jelang|lawan|izin|tim)
(mana|tanpa|belum ada) .. izin (mendagri|mendagrinya|kemendagri|menteri)

[sanksi_asn]
bentuk: persis
uraian: akibat yang dikenakan kepada aparatur
diteruskan ke (BKN|kasn|komisi aparatur|badan kepegawaian|ppk|dpmd|inspektorat|pejabat pembina|bupati|gubernur)
rekomendasi (kasn|BKN|hukuman|sanksi|bawaslu)
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
(kekerasan|pemukulan|pelecehan) .. (guru|murid|siswa|pasien|warga)
dianiaya

[pelaku_asn]
bentuk: persis
uraian: seorang aparatur tertentu, bukan aparatur pada umumnya
(seorang|oknum|sang|si|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belasan|puluhan|ratusan|ribuan|sejumlah|beberapa|<angka>|nama|salah seorang|salah satu) (|orang |oknum |anggota |tenaga |pegawai |staf |kepala )(asn|pns|pppk|pegawai|aparatur|aparat|abdi negara|camat|lurah|kades|kadus|kepala desa|kepala kampung|kepala dusun|kepala dinas|kepala sekolah|kepala puskesmas|kepala bidang|kepala bagian|kepala seksi|kepala badan|sekolah|dinas|puskesmas|bidang|bagian|seksi|kabid|kabag|kadis|kasi|kepsek|sekda|sekcam|sekdes|sekretaris|pejabat|guru|dosen|perawat|bidan|dokter|penyuluh|honorer|staf|ajudan|petinggi|perangkat|pendamping|operator sekolah|pranata|babinsa|bhabinkamtibmas|polisi|kapolsek|danramil|perwira|bintara|prajurit|serka|serda|sertu|serma|kopral|bripda|briptu|bripka|brigadir|aipda|aiptu|tenaga kesehatan|tenaga harian|thl|nakes)
(camat|lurah|kades|kadus|kepala desa|kepala kampung|kepala dusun|petinggi|sekda|sekdes|sekcam|kadis|kabid|kabag|kasi|kepsek|kasatpol pp|ajudan|pendamping pkh|asn|pns|pppk|pegawai|guru|dosen|bidan|perawat|kepala dinas|kepala sekolah|kepala puskesmas|kepala bidang|kepala bagian|kepala seksi|staf|penyuluh|honorer|pejabat|perangkat desa|sekretaris desa|sekretaris camat) (itu|tersebut|berinisial|bersangkutan|setempat|yang bersangkutan)
(camat|lurah|kades|kadus|kepala desa|kepala kampung|kepala dusun|petinggi|sekda|sekdes|sekcam|kadis|kabid|kabag|kasi|kepsek|kepala dinas|kepala sekolah|kepala puskesmas|kepala bidang|kepala bagian|kepala seksi|kepala kua|staf|pegawai|guru|dosen|bidan|perawat|penyuluh|operator) <nama>
(berstatus|bekerja sebagai|berdinas sebagai|statusnya) (asn|pns|pppk|pegawai negeri|aparatur|honorer|guru)
!(mantan|eks|bekas|calon|pensiunan|purnawirawan) (camat|lurah|kades|kepala desa|kepala dinas|sekda|kapolsek|danramil|guru|pns|asn|dosen|sekretaris) <nama>
!(seorang|dua|tiga|empat|lima|sejumlah|beberapa|puluhan|ratusan|<angka>) (|orang |anggota )polisi (menjaga|mengawal|berjaga|mengamankan|diterjunkan|disiagakan)
(memeriksa|periksa|menahan|mencopot|menyanksi|memanggil|menindak) .. (bripda|briptu|bripka|brigadir|aipda|aiptu|serda|sertu|serka|serma|kopda|praka|pratu)
(bripda|briptu|bripka|brigadir|aipda|aiptu|serda|sertu|serka|serma|kopda|praka|pratu) <nama> (diperiksa|ditahan|dicopot|disanksi|mengaku|dimutasi|dibebastugaskan|terlihat|tampak|ketahuan|kedapatan|terbukti|sudah|yang)

[bukti_kuat]
bentuk: persis
uraian: kedapatan, terekam, dipersoalkan, diakui
kedapatan
ketahuan
kepergok
terpergok
didapati
mendapati
tertangkap
terciduk
terekam
merekam
terpantau
terdeteksi
rekaman
tangkapan layar
viral
beredar
khilaf
mengakui
minta maaf
meminta maaf
permintaan maaf
dipersoalkan
dipermasalahkan
disoal
disorot
menuai (protes|sorotan|kecaman|kritik|reaksi)
jadi (sorotan|gunjingan|perbincangan|buah bibir)
terungkap
terbongkar
dilaporkan
diadukan
diklarifikasi
~duga
~tuduh
~tuding
berdalih
berkilah
menampik
membantah
mendalilkan
didalilkan
dalil
keberatan
memprotes
mempersoalkan
bocor
memotret
memfotonya
dikecam
diberhentikan
memberhentikan
dipecat
dicopot
dimutasi
dinonaktifkan
dibebastugaskan
ditegur
ditahan

[tekanan_suara]
bentuk: persis
uraian: aparatur menekan, mengancam, atau memesan suara; kata "jangan" dan "kalau" di sini isi tekanannya
(tidak|tak|tdk|jika|bila|kalau|beda|enggan|menolak) (mendukung|memilih|pilih|pilihan|ikut|mencoblos) .. (dicoret|dipecat|dipindah|dimutasi|jangan harap|tak usah|tidak usah|dihapus|dicabut|diputus|disetop|tidak diperpanjang|tak diperpanjang|tak dapat|tidak dapat)
(dicoret|dipecat|dipindah|dimutasi|dihapus|dicabut|diputus|diberhentikan|disetop|dinonjobkan|digeser) .. (tidak|tak|beda|enggan|menolak|kalah) .. (mendukung|memilih|pilihan|ikut|mencoblos|menang)
(pemutusan|pencoretan|pemecatan|pencopotan|mutasi|pemindahan) .. (tidak|tak|beda|enggan|menolak) .. (mendukung|memilih|pilihan|mencoblos|ikut)
(jangan harap|tak usah|tidak usah|jangan) .. (dicor|jalan|bantuan|insentif|kontrak|diperpanjang) .. (kalah|memilih|mendukung|suara)
(kalau|jika|bila) .. kalah .. (jangan harap|tak usah|tidak usah|dicoret|dicabut|dihapus|tidak ada)
(jangan sampai|jangan|awas) (salah pilih|salah coblos|kalah)
tanggal <angka> .. (jangan salah|ingat|jangan lupa|coblos)
(menakut-nakuti|ditakut-takuti|mengintimidasi|diintimidasi|mengancam|diancam|ancam) .. (dicoret|memilih|mendukung|mencoblos|bantuan|kontrak|pilihan|bansos|dipindah|insentif|calon|paslon)
(tegak lurus|ikut gerbong|satu gerbong|satu perahu|pasang badan) .. (wali kota|bupati|gubernur|petahana|calon|paslon|pasangan|nomor|beliau|bapak|ibu|pimpinan)
(harus|wajib|mesti|pastikan) (menang|memenangkan|dimenangkan|satu suara)
!(jika|bila|kalau|apabila) (mau|ingin) (memilih|mendukung)
!(diancam|ancaman) (pidana|hukuman|penjara|sanksi)

[jaga_acara]
bentuk: persis
uraian: aparatur bertugas pada acara atau barang pemilihan, bukan memihak
(jaga|menjaga|dijaga|kawal|mengawal|amankan|mengamankan|pengamanan|pam|mengatur|atur|patroli|tugas|bertugas) .. (kampanye|tps|kotak suara|lalu lintas|debat|logistik|gudang|pleno|rapat umum|kpu|keamanan|pemilu|pilkada)
(kotak suara|logistik|surat suara|gudang) .. (dijaga|dikawal|diamankan)
(menurunkan|menertibkan|tertibkan|penertiban|copot|mencopot|membersihkan|bersihkan|bongkar) .. (baliho|apk|spanduk|alat peraga|atribut)
(nonton|menonton|lihat|simak) (debat|siaran|live|berita)

[larang_asn]
bentuk: persis
uraian: daftar larangan bagi aparatur: perbuatan pada baris-baris di bawahnya belum terjadi
(asn|pns|pppk|pegawai|rekan|guru|kades|perangkat|aparatur|honorer|anggota) .. (dimohon|diminta|diimbau|dilarang|mohon|wajib|harap|diingatkan|sebaiknya) .. (tidak|jangan|netral|menahan|menjaga)
(dilarang|larangan|jangan) .. (asn|pns|pppk|pegawai|aparatur|guru|honorer)
(yg|yang|hal|hal-hal|ini|berikut) .. (dilarang|tidak boleh|haram) .. (asn|pns|pppk|pegawai|aparatur)
(pilih|memilih|dukung|mendukung|coblos) .. atau (pindah|dipindah|dipindahkan|keluar|dipecat|berhenti|kontrak|mundur|dimutasi)
pastikan .. (unggul|menang) 
(kalau|jika|bila) (asn|pns|pegawai|aparatur|guru|abdi negara) (ditanya|diajak|disuruh|ketemu|dapat|diundang|dimintai)
(sumber aturan|aturan|skb) .. netralitas

[aktor_jabatan]
bentuk: persis
uraian: jabatan yang dipegang seorang aparatur
(camat|lurah|kades|kepala desa|kepala kampung|petinggi|kepala dusun|perangkat desa|kepala dinas|kadis|kabid|kabag|sekcam|sekdes|kepala sekolah|kepsek|kepala puskesmas|guru|bidan|perawat|penilik|penyuluh|babinsa|bhabinkamtibmas|pendamping pkh|operator sekolah|kepala bappeda|kepala bagian|kepala bidang|kepala seksi|kepala ruangan|kepala distrik|kepala upt)
!(mantan|eks|calon|bekas) (camat|lurah|kades|kepala desa|guru|kepala dinas|petinggi)
!guru (besar|bangsa|ngaji|mengaji)

[izin_mutasi]
bentuk: persis
uraian: pergantian pejabat yang sudah diizinkan
(mengantongi|mendapat|memperoleh|mendapatkan|sesuai|atas|disetujui|diizinkan) .. (izin|persetujuan|mendagri|kemendagri) .. (mendagri|kemendagri|menteri dalam negeri|tertulis)
(disetujui|diizinkan) (mendagri|kemendagri|menteri dalam negeri)
!(belum|tidak|tak|tanpa) .. (mengantongi|mendapat|memperoleh|disetujui|diizinkan) .. (mendagri|kemendagri)

[alat_benda]
bentuk: persis
uraian: barang, orang banyak, atau tempat yang jelas milik suatu calon
(kaus|kaos|baju|rompi|topi|jaket|brosur|stiker|kalender|poster|baliho|spanduk|apk|bendera|atribut|selebaran|kartu nama|jilbab|sarung|payung|tas) .. (paslon|calon|cabup|cagub|cawali|cawabup|cawagub|cawawali|caleg|nomor|petahana|kampanye|relawan|timses|tim)
(massa|rombongan|panggung|peserta|parkiran|konsumsi|logistik|sound|tenda) .. (kampanye|paslon|cabup|cagub|cawali|caleg|relawan|timses|deklarasi)
(posko|markas|sekretariat|basecamp) .. (paslon|calon|cabup|cagub|relawan|timses|tim|pemenangan|nomor|01|02|03)

[penertiban]
bentuk: persis
uraian: alat peraga semua calon ditertibkan petugas
(menertibkan|tertibkan|penertiban|membersihkan|bersihkan|menurunkan|copot|mencopot) .. (semua|seluruh) .. (paslon|calon|baliho|apk|spanduk|partai)
(menertibkan|penertiban|tertibkan) (baliho|apk|spanduk|alat peraga|atribut)
