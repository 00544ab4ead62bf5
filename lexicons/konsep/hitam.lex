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
bernada
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
si <nama>

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
