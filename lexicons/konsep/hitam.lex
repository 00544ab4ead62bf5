# Kampanye hitam: sebutan topik, serangan, dan sarana.

[topik_hitam]
bentuk: persis
uraian: kampanye hitam disebut
kampanye (hitam|gelap)
black campaign
kampanye kotor
propaganda hitam
ujaran kebencian
politisasi (sara|agama|suku)
isu sara
saling (hina|fitnah|serang|hujat|menjatuhkan|menjelekkan|menghujat)
politik identitas .. kebencian
pembunuhan karakter
(ujaran|isu|konten|materi|narasi|kampanye) (bermuatan|bernada|berbau|bernuansa|berisi) (sara|kebencian|suku|agama|fitnah)
!black campaign .. (brand|produk|merk|merek|skincare|toko|kosmetik)
(bawa|membawa|bawa-bawa|mainkan|memainkan) (|isu )sara
(adu|umbar|mengumbar|buka|membuka|bongkar) aib

[fitnah]
bentuk: persis
(tolak|penolakan|menolak|usir) .. (calon|paslon|pemimpin|kandidat) .. (pendatang|kafir|suku|non|asing|luar daerah|china|cina)
(isu|rumor|kabar|gosip|tuduhan|tudingan) .. (poligami|selingkuh|perselingkuhan|ijazah|narkoba|agama|suku|kawin|nikah siri|utang|korupsi|pki|komunis|mandul|sakit parah|penyakit|anak haram|dukun|penistaan)
(tidak|jangan|haram|melarang|larang) .. (memilih|pilih|dipilih) .. (suku|agama|ras|pendatang|kafir|keturunan|etnis)
berbau (suku|sara|agama|rasis|etnis|kebencian)
bernuansa (sara|suku|agama|rasis)
antek (komunis|pki|asing|aseng|cina|china|yahudi)
(pelacur|lonte|janda gatal|perempuan nakal)
rasisme
sukunya
asal-usul
!asal-usul (kupon|uang|dana|barang|surat|amplop|paket|beras|senjata|bantuan|logistik)
(rendahkan|merendahkan|hina|lecehkan|melecehkan|hujat) .. (etnis|suku|agama|ras|martabat|fisik)
uraian: fitnah, hinaan, hasutan
=fitnah
memfitnah
difitnah
fitnahan
menghina
dihina
hinaan
penghinaan
menghasut
hasutan
menjelekkan
dijelekkan
kejelekan
menjatuhkan (lawan|paslon|calon|martabat|nama)
menyudutkan
memojokkan
mendiskreditkan
pencemaran nama baik
mencemarkan nama
(merusak|mencoreng|menjatuhkan) (nama|citra)
menyerang .. (pribadi|kehormatan|martabat|asal-usul|keluarga|fisik|agama|suku)
kampanye hitam
kampanye gelap
black campaign
serangan (pribadi|personal)
pembunuhan karakter
menebar kebencian
provokatif
bernada (sara|hinaan|kebencian|provokatif|fitnah|rasis)
rasis
tuduhan (keji|palsu|bohong|tak berdasar|tidak berdasar|tanpa bukti)
menghujat
hujatan
caci maki
mencaci
memaki
melecehkan
pelecehan verbal
menistakan
rumor
isu (sara|miring|negatif|perselingkuhan|selingkuh)
gosip
dituding (komunis|pki|kafir|selingkuh)
tukang (suap|zina|judi|selingkuh|korupsi|tipu|bohong)
(menuding|menyebut|menuduh|tuding|sebut|menyebutkan|menuduhnya|menudingnya|menyebutnya|menjulukinya) .. (menelantarkan|pemakai|pengguna|pecandu|penjudi|berselingkuh|selingkuh|berjudi|judi|zina|berzina|korup|korupsi|ijazah palsu|narkoba|pemabuk|mabuk|komunis|pki|kafir|pencabulan|cabul|simpanan|istri|murtad|pencuri|maling|perampok|penipu|antek|boneka|bandar|preman)
makian
cacian
umpatan
(tak|tidak) layak dipilih
(diadu domba|adu domba|mengadu domba)
(video|rekaman|pidato|ucapan|foto) .. (dipotong|dipenggal|diedit|dipelintir|disunting) .. (seolah|menghina|calon|paslon|pidato)
(tuduhan|tudingan) .. (santet|anak haram|teroris|dukun|komunis|pki|kafir|selingkuh|narkoba|koruptor)
(penyerang|menyerang|serangan terhadap) (calon|paslon|pasangan|kandidat)
(neo-pki|neo pki|antek pki|palu arit)
(menyebut|menuding|menuduh|tuding|sebut|menyebutkan) .. (penadah|penyelundup|pembalak|pengedar|perambah|rentenir|tukang|dukun|germo|mucikari|mafia|cukong)

[sarana_gelap]
bentuk: persis
uraian: sarana yang lazim dipakai menyerang
(selebaran|brosur|pamflet|tabloid|surat|spanduk|buletin|stiker|poster) (gelap|kaleng|provokatif|anonim|tanpa nama|liar|misterius)
selebaran
pamflet
akun (anonim|palsu|bodong|bayangan|fake|buzzer)
(spanduk|baliho|poster|selebaran|brosur) .. (tolak|penolakan|bernada|menuding|menyebut|menuduh|hinaan|provokatif|berisi|bertuliskan|menyerang|menghina|sara)

[sebut_calon]
bentuk: persis
(menyebut|menuding|menuduh|menggambarkan|berisi|memuat|bertuliskan|tentang|terhadap|menyasar|isinya|penolakan|menolak|tolak|mengolok|mengejek) .. (calon|paslon|cabup|cawabup|cagub|cawagub|cawali|kandidat|pasangan)
(calon|paslon|cabup|cagub|kandidat) .. (disebut|digambarkan|dituding|dituduh|dihina|diejek|diolok)

[serang]
bentuk: persis
ditempeli (gambar|tulisan|kertas|foto)
ditempel .. (gambar|tulisan|kertas)
tulisan .. (maling|koruptor|pengkhianat|penipu|hinaan|kafir|haram|tikus)
dirusak
vandalisme
(menyebut|sebut|menuduh|menuding|mencap|melabeli) .. (kafir|komunis|pki|selingkuh|penipu|koruptor|maling|preman|antek|boneka|pencuri|pezina|pemabuk|haram dipilih|pengkhianat|menggelapkan|penjahat)
mengejek
ejekan
mencoret-coret
dicoret
usir
haram dipilih
perselingkuhan
hinaan
tuduhan
uraian: menyerang atau menuding seseorang
dibilang
disebut (|sebagai )(kafir|komunis|pki|selingkuh|penipu|koruptor|maling|preman|antek|boneka|pencuri|pezina|pemabuk)
dikata-katai
~hina
~fitnah
~jelek
menuliskan .. (keji|kotor|hinaan)
bernada (sara|hinaan|kebencian|provokatif|fitnah|rasis|hujatan|makian|ejekan|negatif|miring|permusuhan|merendahkan|menghina|menyerang|menghasut)
menyerangnya
mencatut wajah
menyamakan .. dengan
digambarkan
menistakan
menyerang
diserang
serang
menyudutkan
disudutkan
memojokkan
dipojokkan
mendiskreditkan
menjatuhkan (lawan|calon|paslon|nama|martabat|elektabilitas|citra)
mengolok-olok
menyindir
melecehkan
mencoret
(menuding|menuduh|tuding|tuduh) .. (calon|paslon|pasangan|kandidat|cabup|cagub|cawabup|cawagub|cawali|petahana|dirinya)
(calon|paslon|pasangan|kandidat|cabup|cagub|petahana) .. (dituding|dituduh|disebut) .. (selingkuh|korupsi|ijazah|kafir|komunis|narkoba|menelantarkan|berjudi|mencuri|menipu|istri|antek)
menyebut calon mereka
!dicoret dari

[sarana]
bentuk: persis
uraian: dengan apa serangan disebar
selebaran
=pamflet
brosur
=tabloid
koran
spanduk
baliho
poster
stiker
video
=foto
meme
akun
unggahan
postingan
status (facebook|whatsapp)
pesan (berantai|whatsapp|suara)
grup (whatsapp|facebook|wa)
konten
rekaman
kiriman
siaran
artikel
situs
tulisan
narasi
isu
kabar
surat kaleng
karikatur
kertas
lagu
lembaran
potongan (video|rekaman|pidato)
gambar
tangkapan layar
isinya
coretan
kartu
stempel
sticker
voice note
buzzer
pasukan siber
kolom komentar
podcast
siniar
kanal

[kasus_hitam]
bentuk: persis
uraian: perkara kampanye hitam disebut sebagai perkara
(kasus|perkara|dugaan|laporan|temuan|tindak pidana|pelanggaran|terdakwa|tersangka|korban|serangan|aduan) .. (kampanye hitam|black campaign|kampanye gelap|fitnah|ujaran kebencian|penghinaan|pencemaran nama baik|politisasi sara|isu sara)
terbukti .. (memfitnah|menghina|menyebarkan fitnah|kampanye hitam|ujaran kebencian)
(melaporkan|laporkan|dilaporkan|polisikan|dipolisikan|lapor|mengadukan|diadukan|laporan) .. (akun|fitnah|penyebar|kampanye hitam|black campaign|penghinaan|selebaran|pencemaran|ujaran kebencian)
(laporan|aduan|kasus|perkara|dugaan) (hinaan|penghinaan|fitnah|pencemaran) .. (calon|paslon|kandidat)
pelaku (kampanye hitam|black campaign|penyebar selebaran|penyebar fitnah)
penyebar (fitnah|selebaran|kampanye hitam)
diserang (kampanye hitam|black campaign|isu|fitnah|hoaks)
diterpa (kampanye hitam|isu selingkuh|isu perselingkuhan|fitnah)
difitnah
ini (kampanye hitam|black campaign|fitnah)
itu (fitnah|kampanye hitam)
adalah (fitnah|kampanye hitam)
fitnah (keji|kejam|beredar|itu|ini|tersebut)
jadilah fitnah
(melaporkan|laporkan|dilaporkan|polisikan|dipolisikan|mengadukan|diadukan) .. (podcast|siniar|kanal|konten|unggahan|meme|video) .. (menyebut|menuding|menuduh|sebut|tuding|menghina)

[hinaan]
bentuk: persis
uraian: hinaan langsung, terutama di media sosial
bandar (sabu|narkoba|judi|togel)
pengedar
hasil (selingkuhan|selingkuh|zina)
titipan (orang luar|asing|cukong|oligarki|pengusaha)
(mau|akan|bakal|ingin) (usir|mengusir|menggusur) .. (suku|penduduk|warga|orang) (asli|lokal|kita|sini)
pembohong
penipu
=bohong
bohongi
berbohong
=ngibul
tukang (bohong|tipu|kibul|ngibul|korupsi|selingkuh|hoaks|fitnah|judi|mabuk|zina|kawin)
=nipu
menipu
maling
=koruptor
korup
perampok
rampok
antek
antek-antek
komunis
=pki
=kafir
munafik
=penjilat
pengkhianat
penghianat
boneka
dungu
goblok
tolol
bego
=idiot
bajingan
bangsat
=babi
biadab
brengsek
iblis
setan
dajjal
laknat
licik
culas
serakah
rakus
zalim
=dzalim
penjahat
preman
selingkuh
mesum
=cabul
pezina
pemabuk
pecandu
penjudi
ijazah (palsu|bodong)
ijazah .. (beli|palsu|pasar)
hartanya
nyolong
mencuri
nyuri
mencolong
kaleng-kaleng
=abal-abal
calon abal
pengecut
pembunuh
teroris
!(bukan|tidak|tak|anti|lawan|melawan|berantas|memberantas|basmi|tangkap|hukum|bebas|tanpa) (koruptor|korup|penipu|pembohong|maling|kafir|pki|komunis|munafik|pengkhianat|preman|teroris|boneka|antek|perampok|selingkuh|menipu|berbohong|bohong)
pendusta
=dusta
kacung
jongos
begundal
=garong
=bandit
=bejat
jahanam
keparat
bedebah
gerombolan
=aseng
plonga-plongo
planga-plongo
pembual
penadah
penyelundup
germo
mucikari
rentenir
lintah darat
pemeras
pemerkosa
predator
gigolo
hidung belang
pelakor
pebinor
penista
murtad
musyrik
ateis
penyerobot
perampas
mafia (tanah|tambang|proyek)
judol
tukang (kawin|selingkuh|nikung|pukul|santet)
!(cepat|gesit|licin|lihai) dari (maling|setan)
(jago|raja|ratu|spesialis|hobi|doyan|juara|biang) (bohong|ngibul|tipu|nipu|menipu|ngeles|ngutang|utang|korupsi|selingkuh|fitnah|maling|kibul)
!maling (helm|motor|ayam|kotak|sandal|sepatu|hp|kabel|mobil|sapi|sawit|burung|jemuran)
!(maling|perampok|rampok|penipu|pemabuk) .. (ditangkap|tertangkap|diringkus|dibekuk|digebuki)
!(saya|aku|kami) (dituduh|dibilang|difitnah|dikira) <kata>
!(kira|dikira|kukira|disangka|sangka|menyangka|takut) (maling|rampok|perampok|setan|iblis|preman|teroris|penipu)
!(koruptor|maling|penipu|perampok|pembohong|teroris) (harus|harusnya|seharusnya|layak|wajib|mesti|sebaiknya|pantas) .. (dimiskinkan|dihukum|dipenjara|ditangkap|mati|digantung|diusut|diberantas)
!(mencuri|nyuri|curi|maling|mengambil|menyedot) (data|rekening|otp|identitas)
!(iklan|akun|link|situs|web|toko|produk|barang|info|sumber|lembaga survei) abal-abal

[hinaan_berat]
bentuk: persis
tukang (mabuk|dugem|main perempuan)
gemar (mabuk|judi|berjudi)
uraian: tuduhan dan hinaan yang cukup berat untuk dinilai walau nama disebut pada kalimat tetangga
pembohong
penipu
berbohong
menipu
maling
koruptor
perampok
kafir
=pki
komunis
antek (asing|aseng|cina|china|komunis|pki)
munafik
penjilat
pengkhianat
mesum
cabul
pezina
selingkuh
istrinya (dua|tiga|banyak|simpanan)
simpanan
pemabuk
anaknya (pemakai|pecandu|narkoba)
hartanya hasil
nyolong
ijazah (palsu|bodong|beli)
ijazah .. (beli|palsu|bodong|pasar)
tukang (bohong|tipu|kibul|korupsi|selingkuh|judi|mabuk|zina|kawin|nipu)
mantan (napi|narapidana|koruptor)
dukun
bandar (narkoba|judi)
iblis
=dajjal
=setan
(bininya|istrinya|isterinya) (dua|tiga|empat|banyak)
(salatnya|sholatnya|shalatnya|ibadahnya) .. (kada|gak|tidak|tak|bolong|pernah)
nipu
(tukang|suka|hobi|kerjaannya) (nipu|bohong|ngibul|tipu|maksiat|main perempuan)
(nipu|menipu|bohongi|membohongi) .. (warga|rakyat|orang|urang|kampung)
!(bukan|tidak|tak|anti|lawan|melawan|berantas|memberantas|basmi|tangkap|hukum|bebas|tanpa) (koruptor|korup|penipu|pembohong|maling|kafir|pki|komunis|munafik|pengkhianat|preman|teroris|boneka|antek|perampok|selingkuh|menipu|berbohong|bohong)
pendusta
(makan|nilep|menilap|tilep|embat|mengembat|gelapkan|menggelapkan|korupsi|sikat) (uang|dana) (masjid|gereja|bansos|rakyat|yatim|anak yatim|umat|desa|haji|zakat|sekolah)
(masjid|gereja|musala|pesantren|pura) .. (ditutup|dibongkar|dibubarkan)
(tutup|menutup|bongkar|membongkar) .. (masjid|gereja|musala|pesantren)
(larang|melarang|dilarang) .. (azan|adzan|pengajian|mengaji|salat|sholat|natalan)
(pengajian|azan|adzan|salat|sholat|natalan) .. dilarang
(keturunan|anak|cucu) (pki|komunis|penjajah|pengkhianat)
(titipan|boneka|kacung|jongos|peliharaan|suruhan|antek|budak) (tambang|cukong|oligarki|asing|aseng|cina|china|mafia|bandar|yahudi|komunis)
(jual|menjual|gadaikan|menggadaikan) (agama|negara|ayat|tanah|kampung|daerah) .. (cina|china|asing|aseng|cukong)
(pelihara|memelihara|piara) (tuyul|jin|gundik|preman)
(istri|isteri|bini|anak) (simpanan|haram|gelap)
(memukuli|mukulin|mukuli|siksa|menyiksa|aniaya|menganiaya) (istri|isteri|bini|anak)
(dokter|ustaz|ustad|haji|sarjana|insinyur|profesor|gelar) (gadungan|palsu|bodong)
ijazah .. (beli|palsu|bodong|pasar|nembak)
(agamanya|agama) .. (tidak jelas|gak jelas)
(jelas|jelas jelas) agamanya
(dugem|mabuk|teler|nyabu) .. (lc|perempuan|cewek|kamera|karaoke|calon)
(ketangkap|tertangkap|ketangkep|ketahuan|kepergok|kegep) .. (dugem|mabuk|selingkuh|nyabu|ngamar|mesum|judi|karaoke|berduaan)
gerombolan .. (korup|maling|rampok|komunis|pembohong)
germo
mucikari
rentenir
lintah darat
pemeras
pemerkosa
predator
gigolo
hidung belang
pelakor
pebinor
penista
murtad
musyrik
ateis
penyerobot
perampas
mafia (tanah|tambang|proyek)
(menghamili|nikung|menikung|merebut|rebut|selingkuhi|meniduri|mencabuli|memperkosa|menelantarkan|menampar) .. (istri|isteri|bini|anak|janda|orang|perempuan|suami|gadis)
(tolak|menolak|usir) .. (calon|paslon|cabup|cagub|cawali|pemimpin|kandidat) .. (pendatang|kafir|asing|aseng|china|cina)
(bukan|anak) .. (putra daerah|urang asli|orang asli|pribumi) .. (usir|tolak|jangan)
=bandit
=garong
!(cepat|gesit|licin|lihai) dari (maling|setan)
(jago|raja|ratu|spesialis|hobi|doyan|juara|biang) (bohong|ngibul|tipu|nipu|menipu|ngeles|ngutang|utang|korupsi|selingkuh|fitnah|maling|kibul)
penjahat
(nikah|kawin|istri|isteri) siri
bukan (istri|isteri|suami) sah
(anak|hamil) di luar nikah
(rampas|merampas|menyerobot|nyerobot|serobot) .. (tanah|lahan|rumah|warga|rakyat)
(tanah|lahan|rumah) .. (dirampas|rampas|diserobot)
!maling (helm|motor|ayam|kotak|sandal|sepatu|hp|kabel|mobil|sapi|sawit|burung|jemuran)
!(maling|perampok|rampok|penipu|pemabuk) .. (ditangkap|tertangkap|diringkus|dibekuk|digebuki)
!(saya|aku|kami) (dituduh|dibilang|difitnah|dikira) <kata>
!(kira|dikira|kukira|disangka|sangka|menyangka|takut) (maling|rampok|perampok|setan|iblis|preman|teroris|penipu)
!(koruptor|maling|penipu|perampok|pembohong|teroris) (harus|harusnya|seharusnya|layak|wajib|mesti|sebaiknya|pantas) .. (dimiskinkan|dihukum|dipenjara|ditangkap|mati|digantung|diusut|diberantas)

[jangan_pilih]
bentuk: persis
jangan pilih
jangan coblos
jangan dukung
haram (memilih|pilih|dipilih)
dosa (memilih|pilih)
orang begini
orang seperti ini
orang kayak gini
masa (mau|mo) .. pilih
asalbukan
asal bukan
(jangan sampai|jgn sampai|jangan) .. dipimpin
(ogah|malas|males|najis|haram) (pilih|milih|dipimpin|coblos)
kok (dicalonkan|mencalonkan|maju|nyalon)
(dicalonkan|mencalonkan) .. (bupati|gubernur|walikota|wali kota|dewan|presiden|pemimpin)
calon kok
pemimpin (macam apa|kok|begini|kayak gini|seperti ini|begitu)
(sudi|rela|najis|ogah|malas|mau) .. dipimpin
(tidak) (sudi|rela) .. (pilih|coblos|mencoblos|dipimpin)
(yang|siapa) (pilih|coblos|dukung|mendukung|memilih) dia
(mau|ingin|kok|layak|pantas|berani|masa|masih|mana bisa|biar|kalau) .. (memimpin|dipimpin)
(mau|ingin|kok|layak|pantas|berani|masa|masih|mana bisa|kalau) .. jadi (bupati|gubernur|walikota|wali kota|presiden|pemimpin|raja)
(jangan|jgn) (kasih|beri|memberi|berikan|sumbang) suara
(hindari|coret|lupakan|buang|lewati) (nomor|no|paslon|calon|dia)
(sayang|rugi|mubazir) .. suara
(jangan|jgn) (mi|ki|maki|ko|lah|sampai|pernah) (pilih|coblos|milih|memilih)

[tokoh]
bentuk: persis
uraian: nama panggilan calon yang sering disebut di media sosial (bukan penilaian)
=jokowi
=prabowo
=gibran
=anies
=ganjar
=muhaimin
=mahfud
=sandi
=sandiaga
=ahok
=djarot
=ridwan kamil
=khofifah
=risma
=emil
=bobby
=kaesang
=amin
=anis
cak imin

[tuding_tokoh]
bentuk: persis
uraian: orang dituding sesuatu
dituding
dituduh
difitnah
dibilang
disebut-sebut

[sebut_fitnah]
bentuk: persis
uraian: tudingan itu disebut fitnah
(itu|ini|semua|jelas|hanya|cuma) fitnah
fitnah (keji|kejam|itu|belaka|semua|tak|tidak|murahan)
sebut .. fitnah
menyebutnya fitnah

[menimpa]
bentuk: persis
uraian: dialami, bukan dikhawatirkan
menyakitkan
menyakiti
sakit hati
dialami
mengalami
menimpa
menerpa
menghantam
menerjang
dilancarkan
diarahkan
gencar
korban

[lawan_calon]
bentuk: persis
uraian: calon disebut sebagai lawan atau dengan kata ganti
(lawan|lawannya|pesaing|pesaingnya|saingan|saingannya|rival|rivalnya|seteru|seterunya)
(kubu|tim|pasangan|pendukung) (lawan|sebelah|seberang)
dirinya
sang calon
keluarganya

[ujar_cela]
bentuk: persis
uraian: cara mengatai, menulisi, atau menggambari orang
(menyebut|sebut|menyebutnya|menyebutkan|disebut|disebutnya)
(menuding|menudingnya|tuding|dituding|menuduh|menuduhnya|tuduh|dituduh|tudingan|tuduhan)
(menjuluki|menjulukinya|dijuluki|julukan|mencap|dicap|melabeli|dilabeli|mengatai|dikatai|memaki|menyamakan|disamakan|menyinggung|menggambarkan|digambarkan|mengolok|mengejek|ejekan|olok-olok|sindiran)
(menulis|menuliskan|tertulis|tulisan|bertuliskan|bertulis|berbunyi|isinya|berisi|memuat|memajang|menampilkan|menayangkan|memperlihatkan)
(meneriakkan|teriak|teriakan|berteriak|memekik|pekik|pekikan|seru|berseru|orasi|pidato|pidatonya|ceramah|khotbah|ceramahnya|ucapan|ujaran|celetukan)
(lagu|lirik|pantun|yel|meme|kartun|karikatur|poster|spanduk|baliho|selebaran|pamflet|brosur|stiker|tabloid|coretan|boneka|lembaran|fotomontase|patung)
(digambari|dicoret|dicoreti|ditulisi|ditempeli|diubah|diedit|ditambahi|dikirimi|mengarak|membakar|dibakar|diarak)
(menghina|dihina|merendahkan|melecehkan|mengolok-olok)
(menebar|menyebar|menyebarkan|menggelontorkan|mengunggah|menyiarkan|membacakan|mengedarkan) .. (isu|tudingan|tulisan|unggahan|rumor|cerita|kabar|pesan)
!(hakim|jaksa|penyidik|kejaksaan|kpk|polisi|dakwaan|putusan|pengadilan|polres|polda|bps|survei|lembaga|bawaslu|kpu) .. (menyebut|sebut|menyebutnya|menyebutkan)
!(dituduh|dituding|menuduh|menuding|tuduhan|tudingan) .. (politik uang|membagikan|bagi-bagi|membagi|menyuap|tidak netral|memihak|memobilisasi|mengerahkan|melanggar|kecurangan|curang|menggelembungkan)
(mengajak|seruan|menyerukan|berseru) .. (menjauhi|menolak|memusuhi|jangan memilih|tidak diserahkan|tidak memilih)
(iklan|kaset|rekaman|suara|teks|status|grafiti|siluet|wajah) .. (berisi|bertuliskan|menyebut|menampilkan|menulis|ditempel|disertai|calon|dengan teks)
(menempel|menempelkan|ditempel|tempel) .. (wajah|foto|kepala)
(bahan ejekan|bahan olok-olok|ditirukan|menirukan)

[cela]
bentuk: persis
uraian: isi hinaan atau tuduhan berat terhadap pribadi calon
@hinaan_berat
(pembohong|penipu|penipuan|tukang tipu|maling|garong|rampok|koruptor|korup|bandit|preman|begal|mafia|penjahat|pencuri|mencuri|menggelapkan|penadah|penyelundup|pembalak|perambah)
(pembunuh|pembunuhan|membunuh|memperkosa|pemerkosaan|mencabuli|menyiksa|memukuli|menelantarkan|kdrt|penculik)
(pecandu|pemadat|narkoba|sabu|ganja|teler|miras|minuman keras|mabuk|pemabuk|dugem|judi|penjudi|judol)
(selingkuh|berselingkuh|perselingkuhan|zina|berzina|berbuat asusila|asusila|mesum|cabul|simpanan|pelacur|lonte|penari|perempuan malam|gundik)
(nikah|menikah|menikahi|kawin|istri|suami) siri
(anak|hamil) (haram|di luar nikah|luar nikah)
(banci|bencong|homo|gay|lesbian|lgbt|waria|mandul|impoten)
(kafir|murtad|sesat|musyrik|dajjal|iblis|setan|penista)
(musuh|pembenci|anti|pembakar|penghina) (agama|islam|kristen|gereja|salib|ulama|masjid)
(masuk neraka|menjual agama|dosa besar)
(menutup|membongkar|menggusur|melarang) .. (gereja|masjid|musala|pesantren|azan|pengajian|pura|vihara)
(pki|komunis|teroris|hti|khilafah|antek|boneka|cukong|asing|aseng|kacung|jongos|budak|keturunan|separatis)
(pengkhianat|pengkhianat suku|penjilat|munafik|pengecut|pemalas|bodoh|dungu|tolol|goblok|idiot|sampah|busuk)
(tikus|anjing|babi|monyet|ular|buaya darat|kecoa|lintah|serigala)
(penyihir|dukun|santet|pesugihan|tuyul|pocong|keranda|peti mati|bangkai|badut)
(tanduk|bertanduk|taring|jeruji|balik jeruji|tali gantung|borgol|diborgol)
(gila|sakit jiwa|gangguan jiwa|hiv|aids|sakit parah|stroke|penyakitan|sekarat|cacat|pincang|cara jalan|cara berjalan|cara bicara)
(ijazah|gelar|sarjana) .. (palsu|dibeli|beli|bodong|bohongan)
(mata|bermata) sipit
(calon|pemimpin) (pendatang|kafir|asing|sipit)
(suku|etnis|ras|agama) .. (pemalas|bodoh|rakus|pelit|kasar|penipu|kotor|perampok|pengkhianat|sesat)
menjual (tanah|tanah leluhur|kampung|daerah|negara)
(disetir|dikendalikan|diatur|dikuasai) (istri|istrinya|suaminya|cukong|mertua|bandar|pengusaha)
(perempuan|wanita) .. (dapur|kasur|rumah saja|tak layak|tidak layak|tak pantas|tidak pantas|lemah)
(haram|dosa|jangan|tolak|najis) (dipilih|pilih|memilih|mencoblos|coblos)
(tidak|jangan|haram) (memberi suara|memilih|mencoblos|dipilih|pilih) .. (pendatang|kafir|sipit|suku|agama|etnis|perempuan|keturunan|seagama)
(bernada|bermuatan|berbau) (sara|rasis|rasial|kebencian|hinaan|fitnah|seksis)
(rasial|rasis|seksis|misoginis)
!(kampung|rumah|pasar|jalan|desa|festival|lomba|tahun|shio|daging|peternak|ternak|kandang) (anjing|babi|monyet|ular|tikus)
!(penyelundupan|bahaya|pencegahan|tes|pemberantasan|anti|bebas|kasus) (narkoba|sabu|miras|judi|judol)
!(investor|modal|tenaga kerja|warga negara|pasukan|perusahaan|bahasa|kapal|turis|wisatawan) asing
!(teater|wayang|panggung|rumah|pertunjukan) boneka
!(penyandang|bus|pasar|produk|barang|uang) cacat
(germo|mucikari|raja bohong|raja tipu|penyakit menular|mengidap|mayat|calon mayat|pembawa bala|pembawa sial|pencuri hak|hasil dosa|anak hasil|menjual bayi|pesakitan)
(perampok|merampok|menjarah|penjarah|perampas)
(setengah telanjang|telanjang|penari|tubuh penari)
(tukang|raja|ratu|biang|jagoan) (mabuk|bohong|tipu|kawin|selingkuh|utang|janji palsu|onar)
(suku|warga|orang) (perantau|pendatang|luar)
(lekas|tak lama lagi|segera) mati
didanai .. (cukong|judi|bandar|mafia|asing|narkoba)
!(pencuri|mencuri|maling|perampok) .. (baliho|spanduk|rangka|besi|motor|kabel|ternak|uang|emas|rumah|toko)

[pemilihan_lain]
bentuk: persis
uraian: pemilihan yang bukan pemilu dan pilkada
pilkades
pemilihan (kepala desa|kades|ketua rt|ketua osis|ketua umum|rektor|dekan|duta|ketua adat)
(calon|bakal calon) (kepala desa|kades|ketua rt|ketua osis|rektor|ketua umum|dekan)

[calon_kirim]
bentuk: persis
uraian: calon sebagaimana disebut dalam kiriman, juga tanpa kata calon
@calon
@tokoh
mencalonkan
dicalonkan
pencalonan
(kalau|jika|sampai|nanti|andai) .. menang
(jadi|menjadi|dijadikan) (bupati|gubernur|wali kota|walikota|wakil bupati|wakil gubernur|wakil wali kota|dewan|anggota dewan|pemimpin|ibu bupati|ibu wali kota|ibu gubernur)
(dipaksa|berani|kok|masih) maju
jangan .. (coblos|dicoblos|pilih|dipilih|memilih|milih)
haram (hukumnya |)(mencoblos|coblos|memilih|pilih|milih)
(yg|yang|itu|mukanya|wajahnya|fotonya|senyumnya) di (baliho|spanduk)
baliho
(nomor|no) (satu|dua|tiga|empat|1|2|3|4|01|02|03) (tuh|itu|tu|ini|kok|kan|ternyata|jelas)
(dipimpin|memimpin|pemimpin) .. (kota|daerah|kabupaten|provinsi|kaltim|kita|kalian|kami)
mau dipimpin
=calon (yang|yg)
calon (no|nomor|nmr)
(nomor|no) (satu|dua|tiga|empat|1|2|3|4|01|02|03) (tuh|itu|tu|ini|kok|kan|ternyata|jelas|memang|cuma|istrinya|ibunya|bapaknya|orangnya)
jadi panutan
=calon (kristen|katolik|nasrani|muslim|non-muslim|cina|china|pendatang|kafir|syiah|perempuan|independen|aseng|asing)
itu calon
calonnya
(pendukung|pemilih) (dia|beliau)

[sara_asal]
bentuk: persis
uraian: calon diserang karena asal, suku, ras, atau agamanya
(bukan|bkn|mana) (orang|darah|putra|putri|asli|keturunan|warga) (sini|asli|daerah|kita|pribumi|banjar|kutai|dayak|jawa|bugis|lokal)
bukan (golongan|bangsa|kaum|agama|keyakinan|seiman) kita
(orang|org|dua-duanya|keluarga) (seberang|pendatang|perantauan|luar) .. (pulang|pulangkan|numpang|usir|memimpin|mimpin|menguasai|merampas|jajah|menjajah|pulau|tanah|rakus|makan)
(dipimpin|diperintah|dijajah|dikuasai|dikadali|disetir) .. (pendatang|orang luar|orang seberang|cina|china|asing|aseng|kafir|suku)
(pendatang|pendatang itu|orang luar) .. (kok|mau|berani|sok|numpang|nyalon|mencalonkan|memimpin|mimpin|jadi bupati|jadi gubernur|jadi wali kota|haus)
(pulangkan|pulang|usir|kirim balik|kembalikan) (mereka|dia|saja|ke asalnya|ke kampungnya|ke pulau|ke daerahnya|pendatang|orang)
pulangkan ke
numpang makan
(warga|penduduk|orang|kita|putra|putri|suku|kami) asli .. (jangan mau|dijajah|diinjak|bangkit|diperintah|dipimpin|tersingkir|jadi tamu|tamu di)
(dijajah|jajah|diinjak-injak) .. (pendatang|orang luar|suku|lewat kotak|lewat pilkada)
(cina|china|tionghoa|aseng|arab|yahudi|kristen|nasrani|hindu|syiah|ahmadiyah|kafir|dayak|bugis|jawa|madura|banjar|batak) .. (kok|dasar|masuk islam|mau mimpin|mau memimpin|jangan dipilih|jangan pilih|tidak pantas|haram|usir|licik|pelit|kasar|malas|bau|najis|rakus|penjajah|jangan ada)
(dasar|keturunan|anak) (cina|china|aseng|arab|yahudi|kafir|penjajah|pendatang|pki|komunis)
mualaf (politik|dadakan|karbitan|pura-pura|palsu)
(pura-pura|demi pilkada|demi kursi|demi jabatan) .. (islam|mualaf|berhijab|berpeci|salat|kristen|gereja|masjid)
(azan|adzan|pengajian|gereja|pesantren|masjid|mushola|musala|lonceng|tahlilan|salib|ibadah) .. (dilarang|diawasi|dicabut|ditutup|dibongkar|dibubarkan|digusur|dibatasi|di mana-mana|dimatikan)
(babi|miras|prostitusi|lokalisasi|judi) .. (dijual|dilegalkan|bebas|dibuka) 
pembenci (islam|agama|umat|ulama|suku|dayak|kristen)
(mikir|ingat|demi|selamatkan|pertaruhkan) (akidah|aqidah|iman|keimanan)
(wong|orang|urang|suku|warga) (jawa|dayak|banjar|bugis|kutai|madura|batak|cina|sunda|toraja|mandar) .. (diusir|disingkirkan|tersingkir|dipersulit|dihabisi|digusur|dibuang)
(tanah|kampung|daerah|jabatan|proyek) (kita|kami|etam|leluhur) .. (habis|dibagi|dikuasai|diambil|dijual|dirampas) .. (keluarganya|kelompoknya|sukunya|mereka|pendatang|orang luar|asing|cina|sukunya)
(berdosa|dosa|murtad|kafir|neraka) .. (coblos|mencoblos|milih|memilih|pilih|diam|mendukung|dukung)
(siapa|yang) (diam|mendukung|memilih|milih|pilih|coblos) .. (berdosa|dosa|munafik|kafir|murtad)
(putra daerah|pribumi|orang asli) .. (harga mati|bukan|lawan pendatang)
=putradaerahhargamati
!(jangan|tidak|stop|tanpa|tolak|hentikan) .. (bawa|bawa-bawa|main|mainkan|saling|membedakan|beda-bedakan|pandang|memandang) .. (suku|agama|ras|sara|asal)
!(semua|kita|baik) (suku|agama|orang|warga) .. (sama|saudara|rukun)
(orang|wong|urang|suku|warga) (jawa|dayak|banjar|bugis|kutai|madura|batak|cina|sunda|toraja|mandar|pendatang) .. (diusir|disingkirkan|dihabisi|digusur|dibuang)
(coblos|pilih|milih|memilih|dukung|mendukung|menang) .. (neraka|dosa besar|murtad|kafir|laknat|azab|dilaknat|kiamat)
(jangan|jgn) (pilih|coblos|milih|dukung|dipilih) .. (orang|urang|wong|suku|keturunan) (jawa|bugis|banjar|kutai|dayak|cina|china|madura|batak|arab|luar|toraja|sunda|pendatang|seberang)
(orang|urang|wong) (jawa|bugis|banjar|kutai|dayak|madura|batak|toraja|sunda) (jangan|jgn|haram) (pilih|coblos|milih|dukung)
(calon|cabup|cagub|cawali|paslon|kandidat) (kristen|nasrani|katolik|hindu|budha|buddha|konghucu|syiah|cina|china|tionghoa|non-muslim|kafir|pendatang|aseng|arab)
(tidak akan|takkan|haram) .. (dipimpin|biarkan|pilih) .. (kafir|kristen|pendatang|cina|china|azan|islam)
numpang (cari|nyari|mencari) (makan|hidup|rezeki|duit)
(langgar|masjid|musala|mushola|surau|gereja|pura) .. (dijadikan|jadi|disulap) .. (warung|babi|diskotek|kandang|karaoke|bar|gudang|bioskop)
(bermata|mata|si mata) sipit .. (calon|kota|dijual|leluhur|pulang|cawali|cabup|cagub|mau|jangan)
(calon|cawali|cabup|cagub|paslon) .. (mata sipit|bermata sipit|kulit hitam|berkulit|aseng)

[serang_pribadi]
bentuk: persis
uraian: calon diserang tubuh, kesehatan, keluarga, atau kesusilaannya
(istri|isteri|bini|wanita|perempuan|selir) (simpanan|gelap|muda|siri|kedua|ketiga|di mana-mana|dimana-mana|banyak|empat|tiga|dua)
(bini|istri|isteri) (dua|tiga|empat|banyak|segudang)
(tiga|empat|lima|banyak) (istri|isteri|bini)
(pelihara|piara|memelihara|simpan|menyimpan|punya) .. (simpanan|selir|selingkuhan|gundik|istri muda|wanita lain|perempuan lain|tuyul|dukun|jin)
(hobi|suka|doyan|gemar|rajin|tukang|langganan|kecanduan|demen) .. (slot|judi|judol|karaoke|mabuk|dugem|main perempuan|main cewek|sabung|lc|selingkuh|kawin|nipu|ngutang|utang|pijat plus)
(ngerebut|merebut|rebut|hasil merebut|godain|menggoda|tikung) .. (laki|suami|istri|bini) (orang|tetangga|teman)
(anak|hamil) (haram|di luar nikah|luar nikah|duluan|zina)
(aib|skandal) .. (keluarganya|rumah tangganya|ranjangnya|perempuannya)
(penyakit|sakit) (kelamin|hiv|aids|jiwa|menular|keras|raja singa)
(hiv|aids|sipilis|impoten|mandul)
(stroke|pikun|sekarat|sakit-sakitan|jompo|tuli|buta huruf|lumpuh|gila|odgj|stres berat) .. (maju|mimpin|memimpin|nyalon|mencalonkan|jadi|dipilih|calon|paslon|panti|kok)
(orang|kakek|calon|cabup|cagub|mukanya) (stroke|pikun|jompo|penyakitan|lumpuh|gila|cacat|cebol|banci|bencong)
(panti jompo|rumah sakit jiwa|rsj)
(bencong|banci|waria|homo|lesbi|lgbt|maho|bences)
(disetir|dikendalikan|diatur|boneka|wayang|bonekanya) .. (istri|bini|cukong|tambang|mafia|bandar|oligarki|mertua|bapaknya|pengusaha)
(boneka|antek|kacung|jongos|budak|peliharaan|titipan|suruhan) (tambang|cukong|oligarki|asing|aseng|mafia|bandar|sawit|pengusaha|pemodal|jakarta|batubara)
(didanai|dibiayai|disokong|dimodali) .. (cukong|bandar|mafia|cina|china|asing|judi|narkoba|penjahat|koruptor|haram)
(bapaknya|ayahnya|kakeknya|ibunya|keluarganya|orang tuanya|mertuanya|leluhurnya) .. (g30s|pki|gestapu|komunis|gerwani|maling|koruptor|dukun|bandar|penjahat|penjajah|pengkhianat|napi|preman)
(g30s|gestapu|gerwani|palu arit)
(buah|apel) (jatuh|tidak jatuh) .. (tidak jauh|jauh|pohonnya)
ijazah .. (nembak|menembak|beli|ruko|palsu|bodong|fotokopian|paket|aspal|oplosan|pinggir jalan)
(gelar|titel|haji|hafiz|ustaz|sarjana|doktor) .. (nembak|beli|palsu|bodong|abal-abal|karbitan)
(muka|wajah) .. (saleh|soleh|alim|malaikat|manis) .. (hati|kelakuan|busuk|iblis|setan|jangan|aslinya)
(aslinya|kelakuannya|sebenarnya|diam-diam|padahal) .. (bejat|bobrok|mabuk|pemabuk|judi|slot|selingkuh|penipu|maling|karaoke|mesum|zalim|cabul)
(tidak|gak|belum) pernah (salat|sholat|shalat|jumatan|puasa|ke masjid|ke gereja)
(makan|menilap|sikat|mengembat|mencuri|pencuri|maling|rampok|nyolong|gelapkan|menggelapkan) .. (dana|uang|kas|kotak) .. (masjid|gereja|yatim|bansos|haji|umat|zakat|desa|jamaah|panti|sumbangan)
(menyogok|nyogok|menyuap|disogok|disuap|suap|sogok) .. (kpu|bawaslu|hakim|MK|polisi|kiai|ulama|wartawan)
(membunuh|pembunuh|menghilangkan nyawa|pernah bunuh)
(jual|menjual|gadaikan|menggadaikan) (pulau|sungai|gunung|hutan|kampung|daerah|kota|tanah adat|agama|harga diri)
(rentenir|lintah darat|rentenirnya)
suami idaman .. (istri|rumah|bini)
!suami idaman .. (tidak|gak|nggak|masak|sabar|setia)
(bau|dekil|jelek|buruk rupa|tonggos|botak|pesek|gendut|monyet|kera|anjing|babi|kadal|ular|tikus) .. (calon|paslon|cabup|cagub|cawali|mukanya|wajahnya|nyalon)
(muka|wajah|kepala|badan|foto) .. (dipasang|ditempel|ditempelkan|diganti|diedit|disambung|disandingkan|dipasangkan) .. (badan|kepala|tubuh|orang|tikus|babi|anjing|monyet|mabuk|telanjang|perempuan|mayat|pocong|kambing|setan|bugil)
(foto|gambar|muka|wajah) .. disandingkan .. (perempuan|wanita|tikus|babi|monyet|penjahat|koruptor|setan)
(muka|wajah|foto|baliho|poster) .. (disilang|dicoret|dicoreti|diberi tanduk|ditanduki|diberi taring|kumis|dicolok|dibakar|diludahi|tanduk setan)
(islam|kristen|katolik) ktp
(salat|ngaji|wudu|wudhu|iqra|alfatihah|mengaji) .. (dituntun|belepotan|tidak bisa|gak bisa|salah|bolong|terbata)
(piara|memelihara|pelihara) (buzzer|gundik|preman|tuyul)
(duit|uang) (rakyat|negara|haram) (semua|dipakai|buat|untuk|dimakan)
mantan (napi|narapidana|preman|bandar|pecandu|koruptor|maling|mucikari|psk|terpidana)
(wajah|muka|foto|kepala) .. (ditempel|dipasang|ditaruh|diganti|digabung) .. (poster|film|azab|mayat|pocong|kuburan|nisan|neraka|buronan|dpo|hewan|binatang)
(poster|meme|flyer) (azab|buronan|dpo|neraka|kuburan)
(penista|penghina|pelecehan) agama
(maling|perampok|pencuri|penggelap|rampok) (aset|tanah|uang|dana|bansos|proyek|hak)
(ibu|ibunya|bapak|bapaknya|istri|istrinya|suami|suaminya|anak|anaknya|keluarga|keluarganya) .. (bekas|mantan|eks) (pemandu lagu|lc|pelacur|psk|lonte|napi|maling|penjahat|pembunuh|germo|dukun)
(bapak|bapaknya|ayah|ayahnya|asal-usul|asal-usulnya|keturunan|keturunannya|nasab|nasabnya) .. (tidak|gak) jelas
(kepergok|ketahuan|digerebek|tertangkap|ketangkap) .. (istri|suami|bini|perempuan|janda) (orang|tetangga|lain)
(dipukuli|diarak|diusir) warga
(hasil|anak) (hubungan gelap|hubungan terlarang|kumpul kebo|perselingkuhan|gelap)
(hati|hatinya|mulut|mulutnya|otak|otaknya|kelakuan|kelakuannya) .. (busuk|comberan|sampah|kotor|udang|dengkul|bejat|bau)
mending .. (pilih|milih|coblos) .. (sendal|sandal|monyet|kambing|kucing|batu|pohon|ayam|sapi|patung|tembok)
(tukang|raja) (gadai|jual|caplok|serobot) (kampung|tanah|aset|desa|lahan)
(babi|anjing|tikus|monyet|setan|ular) (pakai|pake|berpeci|berjas|bertopi|berdasi)
(foto|gambar|video) .. (calon|cabup|cagub|paslon|pak calon) .. (tersangka|buronan|bandar|teroris|pecandu|psk|mafia|penjahat)
(diberi|dipasang|ditambah) (tanduk|taring|ekor|kumis hitler)
(murid|pengikut|langganan|piaraan|pasien) dukun
(pemakan|penggelap|penilap|penelan) (uang|harta|dana|aset|tanah)
(warga negara|orang) asing .. (menyusup|nyusup|menguasai|menjarah)

[benda_serang]
bentuk: persis
uraian: benda atau kiriman yang memuat serangan
@sarana
@sarana_gelap
kertas
fotokopian
lembaran
kain
karton
coretan
mural
grafiti
orasi
pidato
ceramah
khotbah
ucapan
pengeras suara
panggung
meme
parodi
jingle
pantun
surat
buku
amplop cokelat

[isi_serang]
bentuk: persis
uraian: pembuka isi benda itu
isinya
isi
berisi
bertuliskan
tertulis
tulisan
bunyinya
berbunyi
gambarnya
bergambar
gambar
judulnya
berjudul
menyebut
berkata
dibilang
menuding
menuduh
menjuluki
dijuluki
julukan
mengejek
ejekan
mengolok
memplesetkan
diplesetkan
narasinya
narasi
foto
disilang

[ucapan_palsu]
bentuk: persis
uraian: rekaman atau kutipan ucapan calon
(rekaman|video|suara|voice note|vn|potongan|cuplikan|pidato|ceramah|audio|klip|screenshot|unggahan|chat) .. (calon|paslon|cabup|cagub|cawali|cawabup|cawagub|cawawali|petahana|kandidat|jagoan|usungan) .. (sebut|menyebut|bilang|berkata|menghina|merendahkan|mengejek|mengatakan|janji|berjanji|ngaku|mengaku|mengatai|meremehkan|memaki|melecehkan|menolak|melarang|akan|mau)
(rekaman|video|suara|voice note|vn|potongan|cuplikan|pidato|audio|klip) .. (merendahkan|menghina|melecehkan|meremehkan|mengejek|memaki|mengatai) .. (warga|suku|orang|petani|nelayan|agama|ulama|masyarakat|rakyat)

[tokoh_si]
bentuk: persis
uraian: orang yang disebut dengan "si"; calon hanya bila kirimannya tentang pemilihan
si <nama>

[ejek_umum]
bentuk: persis
uraian: orang diejek, dituduh, atau diserang, dengan kata apa pun
(ejekan|mengejek|diejek|olok-olok|mengolok|diolok|cemooh|dicemooh|mencemooh|cercaan|dicerca|hujatan|dihujat|menghujat|makian|memaki|dimaki|cacian|caci maki|umpatan|sumpah serapah)
(hinaan|menghina|dihina|penghinaan|merendahkan|direndahkan|melecehkan|dilecehkan|menistakan|meremehkan|ditirukan)
(fitnah|memfitnah|difitnah|fitnahan|menjelek-jelekkan|menjelekkan|dijelek-jelekkan|menggempur|digempur)
(menjuluki|dijuluki|mencap|dicap|melabeli|dilabeli)
(siluet|tubuh penari|pantun jorok|iklan gelap|baliho hitam|foto rekayasa|grafiti|coretan|calon mayat|karangan bunga duka)
(spanduk|baliho|poster|tabloid|kaset|iklan|surat|lembaran) .. (tanpa pemasang|tanpa nama|tanpa identitas|tak bertuan|anonim|misterius|gelap|kaleng)
(isu|serangan|sentimen|ujaran|seruan) (perselingkuhan|agama|suku|sara|etnis|pribadi|kebencian|rasial|kesukuan|gender)
(suku|etnis|agama) (perantau|pendatang|tertentu|lain|minoritas|lawan)
(menjauhi|memusuhi|menolak|mengusir|menyingkirkan) calon
!(dituduh|dituding|menuduh|menuding|tuduhan|tudingan) .. (politik uang|membagikan|bagi-bagi|membagi|menyuap|tidak netral|memihak|memobilisasi|mengerahkan|melanggar|kecurangan|curang|menggelembungkan|mencuri suara|membagi-bagi|menerima|memberi)
