"""
Invented facts for the stories in cerita/: people, places, days, amounts.  Every pair draws its own.
"""
import datetime

FIRST = """Abdurrahim Agustina Alfonsus Ambrosius Anggraini Arbain Asmuransyah Bahrudin Basri Benyamin Burhanudin
Cakrawati Daniati Darsono Desmiati Dorkas Edyson Elisabet Emilianus Fadlan Farhana Febrianto Gazali Gregorius
Hadriansyah Halimatus Hamidan Hendrawati Idawati Ignatius Ishaka Jailani Jamhuriah Juraidi Kadarusman Kristina
Lamsiah Laurensius Lukmanul Mahyudin Margaretha Masdalifah Mulhadi Nasruddin Norhayati Oktavianus Padlianur
Paulina Qomariah Rahmaniah Ridwansyah Rosmawati Rusdiansyah Sapriadin Selviana Stepanus Suwarti Syahrani
Tajudin Theodora Udinsyah Usmanto Veronika Wahyudin Wiyono Yakobus Yuniarti Zainudin Zubaidah""".split()
LAST = """Apoy Awang Baloy Batubara Belawing Bilung Bungan Dangin Damanhuri Encau Engkuni Genting Halidin Hibau Ibau
Injau Jalung Jempang Kalang Kahayan Kuleh Lahang Lenjau Liwun Long Luhat Madang Merang Musang Ngau Njau Pahan
Pesaki Putuk Ramlan Rantau Saging Sempulang Senyiur Seradang Tingang Tunjang Ubung Usat Wan Yuvenri Ajang Bit
Darung Embaloh""".split()
PLACES = """Pelangas|Teratai Ulu|Muara Kerbau|Sungai Alang|Tepian Lada|Batu Puyuh|Rantau Petai|Lubuk Sengkuang|Tanjung Rengas
Gunung Kelapis|Simpang Nipah|Air Tembaga|Bukit Selulung|Kuala Jelai|Long Pakis|Danau Serai|Padang Keladi|Loa Tembesu
Muara Ketapi|Sungai Bengkirai|Tepian Meranti|Batu Lidah|Rantau Kemuning|Lubuk Pandan|Tanjung Sepat|Gunung Ampas
Simpang Jelutung|Air Gading|Bukit Merbau|Kuala Ranai|Long Serunai|Danau Kemangi|Padang Rumbia|Loa Kedondong
Muara Belida|Sungai Tengkawang|Tepian Rambai|Batu Gelugur|Rantau Nibung|Lubuk Kelulut|Tanjung Bakau Indah
Gunung Lestiwi|Simpang Kerantungan|Air Lempung|Bukit Sungkai|Kuala Pinang|Long Tebulo|Danau Sepatin|Padang Halaban
Loa Sengiang|Muara Teluhan|Sungai Pelatuk|Tepian Beringin Jaya|Batu Ketelan|Rantau Bayur|Lubuk Tampang""".replace("\n", "|").split("|")
REGIONS = [("Kota", "Balikpapan", "Balikpapan"), ("Kota", "Bontang", "Bontang"), ("Kota", "Samarinda", "Samarinda"),
           ("Kabupaten", "Paser", "Tanah Grogot"), ("Kabupaten", "Berau", "Tanjung Redeb"),
           ("Kabupaten", "Kutai Barat", "Sendawar"), ("Kabupaten", "Kutai Timur", "Sangatta"),
           ("Kabupaten", "Kutai Kartanegara", "Tenggarong"), ("Kabupaten", "Mahakam Ulu", "Ujoh Bilang"),
           ("Kabupaten", "Penajam Paser Utara", "Penajam")]
DAYS = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
DIGITS = {1: "satu", 2: "dua", 3: "tiga"}
ZONE = datetime.timezone(datetime.timedelta(hours=8))


def day_in_brackets(day):
    return f"{DAYS[day.weekday()]} ({day.day}/{day.month}/{day.year})"


def day_in_words(day):
    return f"{day.day} {MONTHS[day.month - 1]}"


class Facts:
    """
    One draw.  `like` is another draw of which something is kept:
    "office" its region and spokesperson; "press" these and the days, as when one office tells of two cases at once;
    "people" region, people and places, so that amounts and days alone differ.
    """

    def __init__(self, story, rng, like=None, keep=None):
        self.rng, self.values = rng, {}
        self.draw_region(like)
        self.draw_people(like, keep)
        self.draw_places(like if keep == "people" else None)
        self.draw_days(like, keep)
        self.draw_numbers(story)

    def draw_region(self, like):
        kind, name, town = like.region if like else self.rng.choice(REGIONS)
        self.region = (kind, name, town)
        chief = "wali kota" if kind == "Kota" else "bupati"
        self.values.update({"wil": f"{kind} {name}", "daerah": name, "kota": town, "bupati": chief,
                            "Bupati": chief.title()})
        number = self.rng.randint(1, 3)
        self.values.update({"no": str(number), "no.kata": DIGITS[number]})

    def draw_people(self, like, keep):
        first, last = self.rng.sample(FIRST, 4), self.rng.sample(LAST, 4)
        for i, key in enumerate("abcd"):
            self.values[key] = f"{first[i]} {last[i]}"
            self.values[key + ".1"] = first[i]
            self.values[key + ".i"] = first[i][0] + last[i][0]
        for key in "abcd" if keep == "people" else "a" if like else "":
            for form in (key, key + ".1", key + ".i"):
                self.values[form] = like.values[form]

    def draw_places(self, like):
        village, district = self.rng.sample(PLACES, 2)
        self.values.update({"desa": village, "kec": district, "Kec": "Kecamatan",
                            "Kel": self.rng.choice(["Kelurahan", "Desa"])})
        for key in ("desa", "kec", "Kel") if like else ():
            self.values[key] = like.values[key]

    def draw_days(self, like, keep):
        start = datetime.date(2024, 9, 26)
        self.event = start + datetime.timedelta(days=self.rng.randint(0, 50))
        while like and abs((self.event - like.event).days) < 3:
            self.event = start + datetime.timedelta(days=self.rng.randint(0, 50))
        self.told = self.event + datetime.timedelta(days=self.rng.choice([0, 1, 1, 2]))
        if keep == "press":
            self.event, self.told = like.event, like.told
        self.later = self.told + datetime.timedelta(days=self.rng.randint(4, 12))
        self.values.update({"h1": day_in_brackets(self.event), "h1p": day_in_words(self.event),
                            "hp": day_in_brackets(self.told), "hl": day_in_brackets(self.later)})

    def draw_numbers(self, story):
        for key, choice in story.head.items():
            if key.startswith("n") and key[1:].isdigit():
                low, high = choice.split("-")
                self.values[key] = f"{self.rng.randint(int(low), int(high)):,}".replace(",", ".")
            elif key == "rp":
                thousands = self.rng.choice(choice.split())
                self.values.update({"rp": f"Rp{thousands} ribu", "rp.penuh": f"Rp{thousands}.000"})
            elif key not in ("topik", "jenis"):
                value = self.rng.choice(choice.split("|"))
                self.values.update({key: value, key + ".besar": value[0].upper() + value[1:]})

    def fill(self, text):
        out, rest = [], text
        while "{" in rest:
            before, _, rest = rest.partition("{")
            key, _, rest = rest.partition("}")
            out += [before, self.values[key]]
        return "".join(out) + rest
