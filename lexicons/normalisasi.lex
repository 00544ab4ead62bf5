# Normalisasi kata: ejaan media sosial, bentuk singkat, dan akar kata yang perlu dibetulkan.
# Satu baris: "bentuk bentuk ... = kata yang dimaksud". Tanda # memulai catatan.

[gaul]
yg yng yag = yang
dgn dg dngn dngan = dengan
utk untk u/ tuk buat = untuk
krn karna krna coz soalnya = karena
tdk gak gk ga nggak enggak ngga engga kagak kaga kgk gag tak ndak nda ndk kada kd gausah = tidak
blm blom belom blon lom = belum
jgn jngn jangn jgan = jangan
bukn bkan = bukan
sdh udh udah sudh dah uda = sudah
tlh = telah
lg lgi = lagi
jg jga jugak = juga
ama = sama
skrg skrng skg skarang sekrg = sekarang
td tdi = tadi
dri = dari
kpd kpda = kepada
thd thdp = terhadap
dlm dlam = dalam
spt sprti kyk kayak ky kek macem = seperti
klo kalo kl kalu klau kalok = kalau
bs bsa = bisa
hrs hrus kudu = harus
mw mo = mau
pngn pgn pengen pingin = ingin
bgt bngt banget bangeet = sekali
aja aj ajah doang = saja
sy sya gw gue gua ane aq aku ak = saya
km kmu lu lo elu loe = kamu
dy = dia
mrk mreka = mereka
kt qt = kita
kmi = kami
org orng oramg = orang
bpa bapk bapakk = bapak
bpk2 = bapak-bapak
tmn tmen temen = teman
ank = anak
kmrn kmaren kemaren = kemarin
bsk besuk = besok
mlm = malam
ntar ntr tar = nanti
hr = hari
bln = bulan
thn = tahun
jkt = jakarta
smd smr = samarinda
bpp bppn = balikpapan
pakek pke pake = pakai
bikin bkin = membuat
bilang blg ngomong ngmg = berkata
liat lht liatin ngeliat ngliat = lihat
denger dngr dengerin = dengar
nyari cari2 = mencari
nanya nnya = bertanya
ngasih ngasi ksh kasihin kasihkan ngasihkan = memberi
dikasih diksh dikasihin = diberi
dpt dpet dapet dapt = dapat
nrima nerima = menerima
bagiin bagikan2 = bagikan
bagi2 bagi2in bagibagi bagi-bagiin = bagi-bagi
ngebagi ngebagiin = membagikan
dibagiin dibagi2 dibagi2in dibagi2kan = dibagi-bagikan
nyebar nyebarin nyebarkan = menyebarkan
disebarin = disebarkan
nyoblos nyoblosin coblosin tyoblos clb = mencoblos
plh pilihin milih plih = pilih
menangin ngemenangin menangkn = memenangkan
kampanyein2 = mengampanyekan
dukungin ndukung ngedukung dkg = mendukung
nyuruh nyuruhin = menyuruh
disuruh dsuruh = disuruh
ngajak ngajakin = mengajak
ngumpulin ngumpulkan kumpulin = mengumpulkan
dikumpulin dikumpulkan2 = dikumpulkan
ngarahin arahin = mengarahkan
diarahin = diarahkan
ngancam ngancem = mengancam
maksa = memaksa
nyodorin nyodori = menyodorkan
nawarin = menawarkan
ngantar nganter = mengantar
nitip nitipin = menitip
nolak = menolak
laporin lapr nglapor = melapor
dilaporin = dilaporkan
ngaku = mengaku
nemu nemuin = menemukan
nyogok = menyogok
nyuap = menyuap
beliin = membeli
dibeliin = dibelikan
bayarin mbayar = membayar
dibayarin = dibayar
nuduh = menuduh
fitnahin = fitnah
jelek2in njelekin jelekin ngejelekin ngejelek2in menjelek-jelekkan menjelek2an = menjelekkan
dijelek2in dijelekin = dijelekkan
ngehina = menghina
tempelin nempel nempelin = menempel
pasangin masang = memasang
duit doku duid duwit fulus uwang uang2 = uang
cuan = uang
angpau angpaw angpao = amplop
amplob amplop2 = amplop
hoax hoaks hoak hox hoks hoaxs hoaxes hoaaks hoaxx = hoaks
ngehoax ngehoaks ngehoaxs = menyebar hoaks
poltik plitik politics politik2 politick = politik
politic = politik
pilkda pilkadaa = pilkada
bawasl bwslu bawslu = bawaslu
paslin pasln = paslon
capaslon = paslon
nmr nomer nomr nmer = nomor
prov = provinsi
peg = pegawai
kampny kampanyee = kampanye
p3k pppk = pppk
asn2 = asn
pns2 = pns
guru2 = guru-guru
rt2 = rt
rp = rp
rupiah = rupiah
sebako smbako semako = sembako
transportasi transpor = transport
camt = camat
kadess = kades
pemilih2 = pemilih
emak mak2 emak2 = ibu
bund bunda bun = ibu
wkwk wkwkwk wkwkw awokawok = tertawa
bener bnr = benar
gitu gt gtu = begitu
gini gn = begini
gmn gmna gimana = bagaimana
knp knapa kenapa = mengapa
kpn = kapan
brp brpa = berapa
ato atw = atau
tp tpi tapi = tetapi
trs trus = terus
jd jdi = jadi
jdi2 = jadi
emg emang emng = memang
hny = hanya
smua smw semuaa = semua
bnyk bnyak = banyak
dkt deket = dekat
dpn = depan
blkg = belakang
rmh rmah = rumah
kntr = kantor
klrhn = kelurahan
tlg tlong = tolong
mhn = mohon
mksh makasih = terima
gratisan = gratis
sebrang = seberang
walkot = walikota
wali-kota = walikota
gub = gubernur
wagub = wagub
bup = bupati
nyalon nyaleg = mencalonkan
ngampanye kampanyein ngampanyein = mengampanyekan
netralin = netralkan
cukong2 = cukong
diselipin nyelipin selipin = menyelipkan
dikirimin ngirimin = mengirimi
ditransferin transferin ditransper = ditransfer
dianterin dianter nganterin = diantarkan
dititipin = dititipkan
disodorin = disodorkan
dijanjiin ngejanjiin njanjiin = menjanjikan
disetorin nyetor nyetorin = menyetor
dimintain mintain = dimintai
naruh naro naroh ditaro = menaruh
ketangkep ketangkap = tertangkap
nyindir nyindir2 = menyindir
nilep = menilap
mimpin = memimpin
cepet cpt cepat2 = cepat
nurunin turunin = menurunkan
muji muji2 muja2 = memuji
nunjukin nunjukkin = menunjukkan
item = hitam
wajibin = wajibkan
ngewajibin mewajibin = mewajibkan
diwajibin = diwajibkan
nyimpen nyimpan = menyimpan
disimpen = disimpan
ditempelin = ditempeli
dipasangin = dipasangi
ngikut ngikutin = mengikuti
ngehadirin ngadirin = menghadiri
diajakin = diajak
diancem diancamin = diancam
nyatet nyatat = mencatat
dicatet = dicatat
ngabsen ngabsenin diabsenin = mengabsen
fotoin motoin = memotret
ngupload upload uplod aplod nguplod mengupload = mengunggah
diupload diuplod = diunggah
mosting ngeposting ngepost ngepos mempost = memposting
dipost dipostingin = diposting
ngelike nge-like ngelaik nglike laik = like
komen komeng koment coment ngomen ngomenin komenin comment = komentar
ngeshare nge-share dishare sharein ngesher share2 = share
ngerepost nge-repost direpost = repost
ngefollow nge-follow difollow folow = follow
ngesubscribe subrek sabskraib = subscribe
ngerekam rekamin mideoin videoin divideoin ngevideo ngevideoin = merekam
nangkep nangkap = menangkap
ditangkep = ditangkap
ngegerebek grebek menggrebek nggerebek = menggerebek
digrebek = digerebek
nyegat = mencegat
ngamanin ngamankan = mengamankan
diamanin = diamankan
mborong = memborong
nraktir = mentraktir
ditraktirin = ditraktir
nyumbang nyumbangin sumbangin = menyumbang
disumbangin = disumbang
ngelempar ngelemparin = melempar
cairin nyairin = mencairkan
dicairin = dicairkan
nuker tuker nukerin tukerin = tukar
dituker ditukerin = ditukar
ngambil ngambilin ambilin = mengambil
balikin ngebalikin ngembaliin mbalikin = mengembalikan
dibalikin dibaliki = dikembalikan
nagih = menagih
ngetok ngetuk ngetokin ketok ngetuki = mengetuk
diketok = diketuk
ngedatengin datengin ngedatangin datangin nyamperin samperin nyambangi = mendatangi
didatengin didatangin disamperin disamperi = didatangi
dateng dtg = datang
ngebisikin bisikin = membisiki
dibisikin = dibisiki
bilangin ngebilangin ngasitau ngasihtau = memberitahu
dibilangin dikasihtau dikasitau = diberitahu
ngomongin = membicarakan
ngefitnah = memfitnah
hinain = hina
dihinain = dihina
ngejek ngeledek ngeledekin = mengejek
diledek diledekin diejekin = diejek
ngedit editin = mengedit
ditipuin ketipu kena-tipu = tertipu
boong bo'ong boongan bokis = bohong
ngarang ngarang2 = mengarang
ngawurr = ngawur
apus ngapus dihapusin = hapus
ngecek cekin dicekin = cek
nanyain ditanyain = tanya
ngangkat angkatin = mengangkat
ngacungin ngacung = mengacungkan
neriakin teriakin tereak = meneriakkan
joged jogetan joget2 ngejoget = joget
makein makai memake = memakai
dipake dipakein = dipakai
minjem minjemin pinjemin = meminjamkan
dipinjemin dipinjem = dipinjamkan
manfaatin = memanfaatkan
dimanfaatin = dimanfaatkan
nyoret = mencoret
mindahin pindahin = memindahkan
dipindahin = dipindahkan
mecat = memecat
nyopot = mencopot
ngebagi2 ngebagi-bagi ngebagi2in mbagi bagek2 = membagi-bagi
dikasihi dikasi dikasik dikasihkan = diberi
dislipin diselip = diselipkan
slipin nyelip2in = menyelipkan
ngedrop didrop ngedropin = drop
ngider muter2 mider kliling keliling2 = keliling
nyiapin siapin = menyiapkan
disiapin = disiapkan
nyaru = menyamar
ngebohongin bohongin = membohongi
dibohongin = dibohongi
ngehasut = menghasut
ngerusak ngrusak = merusak
nyiramin = menyiram
bawain dibawain = membawakan
ngajuin = mengajukan
nerusin terusin = meneruskan
diterusin = diteruskan
lurusin ngelurusin nglurusin = meluruskan
dilurusin = diluruskan
infoin nginfoin = infokan
kabarin = kabari
share-share = share
ss skrinsut skrinshot sekrinsut capture = screenshot
screenshotnya ssnya ss-an = screenshot
twibon twibbonize twiboon = twibbon
guru2nya = guru-guru
kirain = kira
ngingetin ngingatin ingetin ngingatkan = mengingatkan
isiin ngisiin diisiin = mengisi
nertibin nertibkan tertibin = menertibkan
nyodorno = menyodorkan
ninggalin ditinggalin ninggali = meninggalkan
nyetak nyetakin cetakin = mencetak
nempatin = menempatkan
ngobrolin = membicarakan
nunjuk nunjuk2 = menunjuk
ngakak = tertawa
ngebully dibully bully = mengejek
arak2an arak-arakan konvoian = konvoi
digebukin gebukin = dipukuli
tetep ttp = tetap
nunjukkin tunjukin nunjukno = menunjukkan
ngasihnya = memberi
ditawarin ditawarkan2 = ditawari
didata ngedata ndata = mendata
ngeluarin keluarin = mengeluarkan
nelpon nelfon telpon telfon tlp = menelepon
ditelpon ditelfon ditlp = ditelepon
separo setengah2 = separuh
gegara gara2 gr2 = gara-gara
ketauan = ketahuan
distop disetop = dihentikan
piara2 miara = memelihara
nyariin = mencari
taunya taunyaa = ternyata
pleter = keliling
bedain ngebedain = membedakan
# Banjar dan Kutai
nang = yang
jar jarnya jarku = katanya
umpat maumpati = ikut
maantari maantar maantarakan = mengantarkan
diantari = diantarkan
mambari mambarii bari babari membari = memberi
dibari dibarii dibariakan dijulung dijulungi dijulungakan dienjuk dienjuki = diberi
manjulung manjulungi ngenjuk = memberi
mambagi mambagiakan bagiakan = membagikan
dibagiakan = dibagikan
manjual = menjual
manyuruh manyuruhi = menyuruh
mamilih mamilihi = memilih
mancoblos manyublus = mencoblos
mangumpulakan mangumpuli = mengumpulkan
dikumpulakan = dikumpulkan
manyabar manyabarakan manyabarkan = menyebarkan
urang urang2 = orang
habar habarnya = kabar
bujur = benar
bujurnya = benarnya
banar = sekali
hanyar hanyar2 = baru
kaina isuk = nanti
tadimalam = semalam
matan = dari
gasan = untuk
wan = dengan
haja = saja
ulun unda = saya
pian ikam = kamu
tabakar kabakaran = terbakar
rahatan parahatan = sedang
padah bapadah papadah = berkata
dipadahi dipadahakan = diberitahu
endik ndik = tidak
maandak maandaki mandak diandak = menaruh
manarima ditarima = menerima
karatas = kertas
talu = tiga
ampat = empat
baras = beras
handak kahandak = mau
mambawa mambawai = membawa
mamasang = memasang
manampil manampel = menempel
mancucuk cucuk dicucuk manyucuk = mencoblos
mandukung = mendukung
maancam = mengancam
mangampanyeakan = mengampanyekan
manyambat manyambati = menyebut
mahina mahinai = menghina
mamfitnah mampitnah = memfitnah
manipu manipui = menipu
lawang = pintu
inya = dia
abut haur = heboh
mahantari mahantar mahantarakan = mengantarkan
ngaran = nama
sidin = beliau
bebagi bebagian = membagi-bagi
kapir = kafir
dijadiakan = dijadikan
mangaji = mengaji
muhanya = mukanya
calun = calon
# Jawa
jowo = jawa
bojo bojone = istri
nyekel = memegang
njaluk dijaluk = meminta
ngandani dikandani = memberitahu
gratisan = gratis
angsal entuk = dapat
arto artho yatra dhuwit duwek duwet artos = uang
diwenehi diparingi dikei dikek'i dikeki diwei disukani = diberi
menehi ngewenehi maringi ngekei = memberi
dikon dikongkon diken dikengken = disuruh
ngongkon nyuruh2 = menyuruh
nek yen menawi = jika
ojo = jangan
ora mboten boten = tidak
jare jarene ngendikane = katanya
sing ingkang = yang
wong tiyang = orang
iki niki = ini
iku kuwi niku kui = itu
wis wes sampun = sudah
saking seko = dari
takon = tanya
siji setunggal = satu
loro kalih = dua
telu tigo = tiga
papat = empat
kabeh sedoyo = semua
mbengi wengi bengi = semalam
wingi = kemarin
nyengkuyung = mendukung
ngapusi diapusi = bohong

[gaul huruf kecil]
# bentuk yang berbeda artinya bila ditulis dengan huruf besar semua (BKN, TA, KM)
bkn = bukan
g = tidak
dr = dari
pd = pada
sm = sama
no = nomor
k = ke
d = di
n = dan
mk = maka
ma = sama

[akar]
# kata yang tidak dicari akarnya: nama, jabatan, singkatan, kata yang akarnya menyesatkan
kepala pemilu petahana bupati camat lurah kades gubernur walikota wakil menteri presiden relawan
pilkada pilwali pilbup pilgub pileg pilpres paslon bawaslu panwaslu panwascam gakkumdu gakumdu
kutai kutim kukar kubar berau paser penajam mahakam mahulu samarinda balikpapan bontang
pejabat penjabat setelah sebulan seperti tersebut sesudah sebelum kemudian melainkan
asn pns pppk tni polri kpu kpps ppk pps kasn bkn dprd dpr bpd bumn bumd apbd apbn korpri
sekda sekdes sekcam kadis kabid kabag kaban kadin kapolres kapolsek dandim danramil babinsa
bhabinkamtibmas satpol dosen guru perawat bidan dokter petinggi perangkat aparat aparatur
sembako bansos beras minyak gula jilbab sarung kerudung amplop kalender token pulsa voucher kupon
uang duit hoaks fitnah sara video foto akun spanduk baliho brosur selebaran pamflet tabloid
partai parpol timses kandidat caleg capres cawapres cagub cawagub cabup cawabup cawali cawawali
pendukung pemilih pilihan lawan kubu kampung desa kelurahan kecamatan kabupaten provinsi
ijazah palsu santri mantan bakal kiai ulama imam terdakwa tersangka terpidana
# akar yang dibetulkan
memenangkan pemenangan dimenangkan kemenangan menangkan = menang
mengampanyekan mengkampanyekan dikampanyekan berkampanye kampanyekan pengampanye = kampanye
memobilisasi dimobilisasi pemobilisasian mobilisir memobilisir dimobilisir = mobilisasi
mengerahkan pengerahan dikerahkan kerahkan pengarah-an = kerah
mengarahkan diarahkan arahkan pengarahan terarah = arah
mempengaruhi dipengaruhi memengaruhi pengaruhi = pengaruh
menuduh dituduh tuduhan tuduh tertuduh = tuduh
menuding dituding tudingan tuding = tuding
mengawasi diawasi pengawasan pengawas = awas
menegaskan ditegaskan menegas = tegas
netralitas = netralitas
ketidaknetralan ketaknetralan = ketidaknetralan
kenetralan = kenetralan
menetralkan dinetralkan netralkan = netral
berita beritanya = berita
terima = terima
bagi-bagi bagi-bagikan dibagi-bagikan membagi-bagikan pembagian membagikan dibagikan bagikan terbagi berbagi = bagi
bagi = bagi.kata
mendukung didukung dukungan dukung = dukung
memihak berpihak keberpihakan = pihak.memihak
menyukai = suka
mengomentari berkomentar komentar = komentar
memilih dipilih pilih memilihnya = pilih
pemilihan = pemilihan
menyogok disogok sogokan sogok = sogok
menyuap disuap suapan suap = suap
menjanjikan dijanjikan janjikan janji perjanjian = janji
menyerang diserang penyerangan = serang
serangan = serangan
menjelekkan dijelekkan menjelek-jelekkan menjelekan = jelek
menyudutkan disudutkan memojokkan dipojokkan = pojok
mencatut dicatut pencatutan catut = catut
mengatasnamakan diatasnamakan = atasnama

[utuh]
whatsapp youtube tiktok facebook instagram linkedin michat paypal shopee gopay linkaja iphone
turnbackhoax bangsaonline kompascom detikcom detiknews republika jawapos tempo cnnindonesia
mcdonald deklarasi aniessandi prabowosandi

[bernomor]
no nomor nmr nomer paslon tps urut rt rw cagub cabup calon jari dapil km rp kelas pos lantai seri gen
pasal ayat blok gang jalan nik hp wa korwil dusun blok

[satuan]
rb ribu rbu jt juta jta k m t miliar milyar triliun kg g gr gram l lt ltr liter ton cc th thn tahun
hari jam org orang bln bulan menit km cm mm x an ribuan jutaan rban jtan rbuan pcs pak dus karung ha
persen wita wib wit am pm st nd d kali gb mb px s

[singkatan]
dr drs dra ir prof h hj kh kp ust ustad ustaz st sh sp si se mm mh mt mpd spd sos ag hum kom
jl jln gg no nomor kab kec kel ds dsn rt rw dll dsb dst dkk tgl hlm telp tlp sd cq rp
mr mrs ms sdr bpk tn ny pt cv tbk ltd inc vs al bin drg brigjen mayjen letjen jend kol letkol kapt
kompol akp akbp kombes irjen brigpol bripka aiptu ipda iptu pol purn inf kav art mar

[tautan]
# dua kata digabung tanda hubung
baca-juga baca-selengkapnya baca-lainnya baca-artikel baca-berita simak-juga simak-video simak-berita
lihat-juga lihat-video tonton-juga tonton-video saksikan-juga saksikan-video berita-terkait
artikel-terkait artikel-lainnya berita-lainnya berita-populer berita-pilihan pilihan-editor
pilihan-redaksi gambas-video video-terkait topik-terkait terpopuler infografis-terkait
rekomendasi-untuk konten-terkait
