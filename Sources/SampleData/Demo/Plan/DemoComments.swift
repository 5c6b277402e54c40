/// What respondents write into the field for suggestions.
enum DemoComments {
    static let general = [
        "Waktu praktik perlu ditambah.",
        "Contoh kasus sudah dekat dengan pekerjaan kami.",
        "Mohon bahan ajar dibagikan sebelum pelatihan.",
        "Pengajar sabar dan mudah dimengerti.",
        "Ruang kelas terlalu penuh, suara kurang jelas.",
        "Semoga ada pelatihan lanjutan.",
        "Jadwal berbenturan dengan akhir bulan, sebaiknya digeser.",
    ]

    static let practice = [
        "Perbanyak latihan langsung pada aplikasi, bukan hanya tayangan.",
        "Akun latihan baru bisa dipakai pada hari kedua; tolong disiapkan lebih awal.",
        "Materi terlalu padat untuk tiga hari.",
        "Kami butuh pendampingan setelah kembali ke kantor.",
        "Latihan berpasangan sangat membantu.",
        "Jaringan internet di ruang kelas sering putus.",
    ]
}
