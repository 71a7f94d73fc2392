"""Invented names by language, for the fictitious clients. Any likeness to a real person is chance."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NamePool:
    """A main language (BCP 47), how often it comes up, and names in use among its speakers."""

    language: str
    weight: int
    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[str, ...]


NAME_POOLS = (
    NamePool(
        "so",
        12,
        ("Hodan", "Fadumo", "Sahra", "Ifrah", "Ayaan", "Nasra"),
        ("Abdi", "Mahad", "Liban"),
        ("Warsame", "Jama", "Abdullahi", "Farah", "Guled"),
    ),
    NamePool(
        "ar",
        14,
        ("Rana", "Huda", "Mariam", "Zahraa", "Nour", "Samar"),
        ("Khalid", "Yousef", "Haidar"),
        ("Al-Hassan", "Kareem", "Saleh", "Al-Jubouri", "Nasser"),
    ),
    NamePool(
        "ru",
        12,
        ("Natalia", "Irina", "Olga", "Svetlana", "Ekaterina"),
        ("Viktor", "Sergei", "Mihail"),
        ("Ivanova", "Smirnova", "Morozova", "Pavlova", "Sokolova"),
    ),
    NamePool(
        "uk",
        12,
        ("Oksana", "Iryna", "Kateryna", "Halyna", "Nadiia"),
        ("Mykola", "Taras", "Andrii"),
        ("Kovalenko", "Shevchuk", "Bondarenko", "Lysenko", "Tkachenko"),
    ),
    NamePool(
        "fa",
        8,
        ("Shirin", "Leila", "Maryam", "Parisa", "Mahsa"),
        ("Reza", "Hossein", "Amir"),
        ("Rahimi", "Karimi", "Ahmadi", "Hosseini"),
    ),
    NamePool(
        "fa-AF",
        7,
        ("Zainab", "Fereshta", "Marzia", "Shabnam"),
        ("Habib", "Farid", "Nasir"),
        ("Sadat", "Haidari", "Noori", "Akbari"),
    ),
    NamePool(
        "ckb",
        7,
        ("Shilan", "Nasrin", "Tara", "Rojin"),
        ("Karwan", "Soran", "Azad"),
        ("Mahmud", "Rashid", "Hama", "Aziz"),
    ),
    NamePool("et", 3, ("Kadri", "Liis", "Piret"), ("Margus", "Tiit"), ("Tamm", "Saar", "Kask")),
    NamePool("sq", 3, ("Arta", "Valbona", "Drita"), ("Agim", "Besnik"), ("Krasniqi", "Gashi", "Berisha")),
    NamePool("tr", 3, ("Elif", "Ayşe", "Zeynep"), ("Mehmet", "Emre"), ("Yılmaz", "Demir", "Çelik")),
    NamePool("th", 4, ("Malee", "Somsri", "Siriporn"), ("Anan",), ("Srisuk", "Chaiyaphum", "Boonmee")),
    NamePool("vi", 4, ("Lan", "Thuy", "Hanh"), ("Minh", "Duc"), ("Nguyen", "Tran", "Pham")),
    NamePool("zh", 2, ("Li Na", "Xiaoyan"), ("Wei",), ("Wang", "Chen", "Zhang")),
    NamePool("ti", 3, ("Selam", "Rahwa", "Feven"), ("Yonas", "Filmon"), ("Tesfay", "Gebremedhin", "Haile")),
    NamePool("am", 2, ("Tigist", "Hanna"), ("Dawit",), ("Bekele", "Alemu")),
    NamePool("en", 2, ("Grace", "Blessing"), ("Emmanuel",), ("Okafor", "Adeyemi", "Mensah")),
    NamePool("fr", 2, ("Aline", "Chantal"), ("Patrice",), ("Mukendi", "Ilunga", "Kabongo")),
    NamePool("es", 1, ("Lucía", "Daniela"), ("Jorge",), ("Quispe", "Rojas", "Herrera")),
)
