import Basics

extension ExportProduct {
    /// The products that are told by their columns, after their public documentation; the first that fits counts.
    static let known: [ExportProduct] = surveys + moodle + classrooms + meetings + [googleForms]

    private static let surveys = [
        ExportProduct(
            title: "LimeSurvey", kind: .form,
            names: [
                ["date submitted", "submitdate", "tanggal dikirim"],
                ["last page", "lastpage", "start language", "startlanguage", "seed", "halaman terakhir"],
            ],
            own: [
                "id", "response id", "id respons", "submitdate", "last page", "lastpage", "halaman terakhir",
                "start language", "startlanguage", "bahasa awal", "seed", "date started", "startdate", "tanggal mulai",
                "date last action", "datestamp", "tanggal tindakan terakhir", "referrer url", "refurl", "total time",
            ], ownBeginnings: ["group time", "question time", "waktu grup", "waktu pertanyaan"]),
        ExportProduct(
            title: "Alchemer", kind: .form, names: [["time started"], ["date submitted"], ["session id"]],
            own: [
                "response id", "time started", "status", "contact id", "legacy comments", "comments", "language",
                "referer", "session id", "user agent", "tags", "ip address", "longitude", "latitude", "country", "city",
                "state region", "postal",
            ]),
        ExportProduct(
            title: "Qualtrics", kind: .form,
            names: [["response id", "responseid"], ["recorded date", "recordeddate"], ["finished"]],
            own: [
                "start date", "startdate", "end date", "enddate", "status", "response type", "ip address", "progress",
                "duration in seconds", "finished", "response id", "responseid", "external reference",
                "external data reference", "location latitude", "location longitude", "distribution channel",
                "user language", "recipient last name", "recipient first name", "recipient email",
            ]),
        ExportProduct(
            title: "KoboToolbox", kind: .form, names: [["uuid"], ["submission time"], ["index"]],
            own: [
                "start", "end", "id", "uuid", "validation status", "notes", "status", "submitted by", "version", "tags",
                "index", "deviceid", "device id", "today", "instance id", "meta instance id", "instance name",
                "meta instance name", "root uuid", "meta root uuid", "formhub uuid", "username", "phonenumber",
                "simserial", "subscriberid", "audit",
            ]),
        ExportProduct(
            title: "SurveyMonkey", kind: .form, names: [["collector id"], ["respondent id"]],
            own: [
                "collector id", "start date", "ip address", "email address", "first name", "last name",
                "custom data 1", "respondent id",
            ]),
        ExportProduct(
            title: "Typeform", kind: .form, names: [["submit date utc", "submitted at"], ["network id", "token"]],
            own: [
                "score", "response type", "start date utc", "stage date utc", "network id", "tags", "ending", "token",
                "winning outcome id", "winning outcome title",
            ]),
        ExportProduct(
            title: "REDCap", kind: .form,
            names: [["record id", "redcap event name", "redcap survey identifier"]],
            own: [
                "record id", "redcap event name", "redcap repeat instrument", "redcap repeat instance",
                "redcap survey identifier", "redcap data access group",
            ]),
        ExportProduct(
            title: "Microsoft Forms", kind: .form,
            names: [["start time", "waktu mulai"], ["completion time", "waktu penyelesaian", "waktu selesai"]],
            own: [
                "id", "start time", "waktu mulai", "last modified time", "waktu modifikasi terakhir", "language",
                "bahasa", "quiz feedback", "umpan balik kuis", "grade posted time",
            ], ownBeginnings: ["points", "feedback", "poin", "umpan balik"]),
    ]

    private static let moodle = [
        ExportProduct(
            title: ["en": "Moodle (grades of a quiz)", "id": "Moodle (nilai kuis)"], kind: .quiz,
            names: [["time taken", "duration", "waktu yang digunakan", "lama pengerjaan", "durasi"]],
            beginnings: [["grade", "nilai"]],
            own: [
                "state", "status", "started on", "started", "dimulai", "dimulai pada", "time taken", "duration",
                "durasi", "waktu yang digunakan", "lama pengerjaan",
            ], ownBeginnings: ["q", "p"]),
        ExportProduct(
            title: ["en": "Moodle (gradebook)", "id": "Moodle (buku nilai)"], kind: .gradebook,
            names: [["last downloaded from this course", "terakhir diunduh dari kursus ini"]],
            own: ["last downloaded from this course", "terakhir diunduh dari kursus ini", "course total real"]),
        ExportProduct(
            title: ["en": "Moodle (gradebook)", "id": "Moodle (buku nilai)"], kind: .gradebook,
            beginnings: [["quiz", "kuis"], ["course total"]],
            own: ["course total real"], ownBeginnings: ["course total"]),
        ExportProduct(
            title: ["en": "Moodle (feedback)", "id": "Moodle (umpan balik)"], kind: .form,
            names: [["response number", "nomor respons", "anonymous response number"]],
            own: ["response number", "nomor respons", "anonymous response number", "groups", "grup"]),
        ExportProduct(
            title: ["en": "Moodle (feedback)", "id": "Moodle (umpan balik)"], kind: .form,
            names: [["date", "tanggal", "groups"]],
            first: ["full name", "user full name", "nama lengkap"],
            own: ["response number", "nomor respons", "anonymous response number", "groups", "grup"]),
        ExportProduct(
            title: ["en": "Moodle (course completion)", "id": "Moodle (penyelesaian kursus)"], kind: .other,
            beginnings: [["course complete", "kursus selesai"]]),
    ]

    private static let classrooms = [
        ExportProduct(
            title: ["en": "Canvas (gradebook)", "id": "Canvas (buku nilai)"], kind: .gradebook,
            names: [["sis login id", "sis user id"], ["section"]],
            own: ["id", "sis login id", "root account"],
            ownBeginnings: ["assignments", "final", "current", "unposted"]),
        ExportProduct(
            title: ["en": "Blackboard (test)", "id": "Blackboard (tes)"], kind: .gradebook, names: [["username"]],
            beginnings: [["question id"], ["possible points"]],
            ownBeginnings: ["question", "answer", "possible points", "auto score", "manual score"]),
        ExportProduct(
            title: ["en": "Blackboard (grade center)", "id": "Blackboard (pusat nilai)"], kind: .gradebook,
            names: [["username"], ["last access"], ["availability"]],
            own: ["last access", "availability", "child course id"], ownBeginnings: ["total", "weighted total"]),
    ]

    private static let meetings = [
        ExportProduct(
            title: ["en": "an attendance list", "id": "daftar hadir"], kind: .attendance,
            names: [["nama", "nama peserta", "nama lengkap", "name", "nip"]],
            beginnings: [
                ["hari 1", "hari ke 1", "hari i", "pertemuan 1", "pertemuan ke 1", "pertemuan i", "day 1"],
                ["hari 2", "hari ke 2", "hari ii", "pertemuan 2", "pertemuan ke 2", "pertemuan ii", "day 2"],
            ], ownBeginnings: ["hari", "pertemuan", "day"]),
        ExportProduct(
            title: ["en": "Zoom (participants)", "id": "Zoom (peserta)"], kind: .attendance,
            names: [["join time"], ["leave time"]],
            own: [
                "join time", "leave time", "guest", "recording consent", "in waiting room", "duration minutes",
                "recording disclaimer response",
            ]),
        ExportProduct(
            title: ["en": "Zoom (participants)", "id": "Zoom (peserta)"], kind: .attendance,
            names: [["total duration minutes"], ["guest"]],
            own: ["total duration minutes", "guest", "recording consent"]),
        ExportProduct(
            title: ["en": "Microsoft Teams (attendance)", "id": "Microsoft Teams (kehadiran)"], kind: .attendance,
            names: [["first join", "join time"], ["last leave", "leave time"]],
            own: [
                "first join", "last leave", "join time", "leave time", "in meeting duration", "duration", "role",
                "participant id",
            ]),
        ExportProduct(
            title: ["en": "an attendance list", "id": "daftar hadir"], kind: .attendance,
            names: [["tanda tangan", "ttd", "paraf", "signature", "tandatangan"]],
            own: ["tanda tangan", "ttd", "paraf", "signature", "tandatangan"]),
    ]

    private static let googleForms = ExportProduct(
        title: "Google Forms", kind: .form, first: ["timestamp", "stempel waktu", "cap waktu"])
}
