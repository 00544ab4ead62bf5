"""
What happens to a text on its way from one outlet to the next: cut, sent on under another dateline, or worded anew.
"""
OUTLETS = ["Kabar Ulin", "Suara Enggang", "Warta Tepian", "Harian Pesut", "Lensa Borneo", "Mahakam Kini", "Pos Benuanta",
           "Kaltim Selaras", "Titik Etam", "Radar Meranti"]
CODES = ["(Djo)", "(tin)", "(adv)", "(Rian)", "***", "(red/kbu)", "(Prokom07)", "(Adv/Diskominfo)", "[ant]", "(*)"]
FOOTERS = ["Ikuti saluran WhatsApp {outlet} untuk mendapatkan kabar terbaru langsung di ponsel Anda setiap hari.",
           "Editor: Redaksi {outlet}", "COPYRIGHT © {outlet} 2024", "Pewarta: Tim Liputan\nEditor: Redaksi {outlet}",
           "Dapatkan berita terpercaya lainnya dari {outlet} di Google News dan media sosial kami."]
RELATED = ["Ratusan Pelari Ikuti Lomba Lari Lintas Kampung", "Harga Cabai di Pasar Induk Turun Menjelang Akhir Pekan",
           "Tim Voli Putri Kaltim Melaju ke Babak Final", "Kapal Wisata Mahakam Kembali Beroperasi Bulan Depan"]
SYNONYMS = dict(pair.split("=") for pair in """mengatakan=menyebutkan menyatakan=mengungkapkan menyebut=menuturkan
menjelaskan=memaparkan menambahkan=melanjutkan kata=ujar ujar=kata karena=sebab setelah=usai sebelum=menjelang
ketika=saat saat=ketika warga=masyarakat diduga=disinyalir dugaan=indikasi menemukan=mendapati ditemukan=didapati
memanggil=mengundang dipanggil=diundang memeriksa=mendalami diperiksa=didalami meminta=mendesak diminta=didesak
sudah=telah telah=sudah belum=masih-belum juga=pula serta=dan dan=serta tetapi=namun namun=tetapi kepada=pada
melalui=lewat lewat=melalui terkait=mengenai mengenai=terkait para=seluruh sekitar=kurang-lebih beberapa=sejumlah
membantah=menampik mengaku=mengakui berlangsung=digelar digelar=diselenggarakan menggelar=mengadakan bila=jika jika=apabila
agar=supaya supaya=agar tersebut=itu itu=tersebut hanya=cuma sedang=tengah masih=tetap akan=bakal membawa=mengangkut
menyerahkan=memberikan pihaknya=lembaganya ia=dia dia=ia selama=sepanjang sampai=hingga hingga=sampai sejumlah=beberapa
menyita=mengamankan mengamankan=menyita bersama=beserta menurut=berdasarkan-keterangan kemudian=lalu lalu=kemudian
mengimbau=mengajak mengajak=mengimbau peserta=hadirin kegiatan=acara acara=kegiatan petugas=personel kejadian=peristiwa
peristiwa=kejadian laporan=aduan aduan=laporan pelapor=pengadu rumah=kediaman besar=luas cepat=segera segera=secepatnya
memastikan=menjamin menolak=menentang tiba=datang datang=tiba""".split())


def match_case(model, word):
    return word[0].upper() + word[1:] if model[:1].isupper() else word


def synonyms(text, rng, share):
    """About `share` of the words that have one are changed."""
    out = []
    for word in text.split(" "):
        bare = word.strip(",.\"“”()").lower()
        if bare in SYNONYMS and rng.random() < share:
            word = word.replace(word.strip(",.\"“”()"), match_case(word.strip("\"“(")[:1],
                                SYNONYMS[bare].replace("-", " ")))
        out.append(word)
    return " ".join(out)


def typos(text, rng, n):
    words = text.split(" ")
    for _ in range(n):
        i = rng.randrange(len(words))
        if len(words[i]) > 6 and words[i].isalpha():
            at = rng.randrange(1, len(words[i]) - 2)
            words[i] = words[i][:at] + words[i][at + 1] + words[i][at] + words[i][at + 2:]
    return " ".join(words)


def quotes(paragraphs, rng):
    if rng.random() < 0.5:
        return paragraphs
    out = []
    for text in paragraphs:
        while text.count('"') >= 2:
            text = text.replace('"', "“", 1).replace('"', "”", 1)
        out.append(text)
    return out


def dress(paragraphs, outlet, town, rng, social=False):
    """Dateline, reporter code, pointers and footers, as the outlet has them."""
    paragraphs = quotes(list(paragraphs), rng)
    if social:
        return "\n".join(paragraphs)
    site = outlet.replace(" ", "")
    dateline = rng.choice([f"{site.upper()}.TEST, {town.upper()} – ", f"{site}.test - ", f"{town} - ",
                           f"{town.upper()}, {outlet} — ", ""])
    paragraphs[0] = dateline + paragraphs[0]
    if rng.random() < 0.6:
        paragraphs[-1] += " " + rng.choice(CODES)
    if rng.random() < 0.4:
        paragraphs.insert(rng.randint(1, len(paragraphs)), "Baca Juga: " + rng.choice(RELATED))
    if rng.random() < 0.5:
        paragraphs.append(rng.choice(FOOTERS).format(outlet=outlet))
    return "\n".join(paragraphs)


def cue(paragraphs, source, outlet, rng):
    """Names the source in the second paragraph or at the end of the first sentence that has a day."""
    site = source.replace(" ", "")
    name = rng.choice([f"{site}.test--jaringan {outlet.replace(' ', '')}.test", f"{site}.test", f"{source}"])
    word = rng.choice(["Melansir dari", "Dikutip dari", "Mengutip", "Dilansir dari"])
    paragraphs = list(paragraphs)
    i = min(1, len(paragraphs) - 1)
    if paragraphs[i][0] not in '"“':
        paragraphs[i] = f"{word} {name}, " + paragraphs[i][0].lower() + paragraphs[i][1:]
    else:
        paragraphs[i - 1] = paragraphs[i - 1].rstrip(".") + f", {word.lower()} {name}."
    return paragraphs


def copied(paragraphs, rng):
    """The same text, shortened from its end or by a paragraph in the middle, with a slip of the keyboard."""
    out = list(paragraphs)
    if len(out) > 4 and rng.random() < 0.5:
        out = out[:-rng.randint(1, 2)]
    elif len(out) > 4 and rng.random() < 0.5:
        del out[rng.randrange(2, len(out))]
    if rng.random() < 0.4:
        i = rng.randrange(len(out))
        out[i] = typos(out[i], rng, 2)
    return out


def reworded(paragraphs, others, rng):
    """Most paragraphs in the other wording, words changed for others; some paragraphs are dropped or change places."""
    share = rng.choice([0, 0.4, 0.8])
    if others:
        out = [b if rng.random() < 0.85 else synonyms(a, rng, 0.8) for a, b in zip(paragraphs, others)]
        out = [synonyms(p, rng, share) for p in out]
    else:
        out = [synonyms(p, rng, 0.8) for p in paragraphs]
    if len(out) > 4 and rng.random() < 0.7:
        del out[rng.randrange(2, len(out))]
    if len(out) > 4 and rng.random() < 0.5:
        i = rng.randrange(2, len(out) - 1)
        out[i], out[i + 1] = out[i + 1], out[i]
    return out
