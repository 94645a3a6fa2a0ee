using JippApi.Api.Pages.Rendering;

namespace JippApi.Api.Pages.Catalogue;

/// <summary>Explains the status of a problem to whoever gets it.</summary>
internal static class StatusTexts
{
    private static readonly Dictionary<int, (string Name, string Indonesian, string English)> All = new()
    {
        [400] = (
            "Bad Request",
            "Permintaan tidak dapat dibaca: alamat, parameter, header atau bentuk isinya salah. Perbaiki sebelum mengirim lagi.",
            "The request cannot be read: its address, parameters, headers or body are wrong. Mend it before you send it again."
        ),
        [401] = (
            "Unauthorized",
            "Server tidak tahu siapa yang meminta: token tidak ada, tidak sah atau sudah kedaluwarsa.",
            "The server does not know who asks: the token is missing, invalid or expired."
        ),
        [403] = (
            "Forbidden",
            "Server tahu siapa yang meminta, tetapi orang atau sistem itu tidak boleh melakukannya.",
            "The server knows who asks, but that person or system may not do it."
        ),
        [404] = (
            "Not Found",
            "Tidak ada data di alamat ini, atau Anda tidak boleh tahu bahwa data itu ada.",
            "There is nothing at this address, or you may not know that there is."
        ),
        [405] = (
            "Method Not Allowed",
            "Alamat ini ada, tetapi tidak dengan metode ini; header Allow menyebut yang bisa.",
            "The address exists, but not with this method; the header Allow names those that work."
        ),
        [406] = (
            "Not Acceptable",
            "Data ini tidak tersedia dalam bentuk yang diminta oleh header Accept.",
            "There is no form of this resource that the header Accept asks for."
        ),
        [409] = (
            "Conflict",
            "Permintaan dapat dibaca, tetapi keadaan data sekarang tidak mengizinkannya.",
            "The request is understood, but the current state of the data does not allow it."
        ),
        [410] = ("Gone", "Data ini pernah ada dan sudah ditarik.", "The resource existed and was withdrawn."),
        [412] = (
            "Precondition Failed",
            "Data sudah berubah sejak Anda membacanya. Baca lagi, lalu ulangi dengan ETag yang baru.",
            "The resource has changed since you read it. Read it again and repeat with the new ETag."
        ),
        [413] = ("Content Too Large", "Isi permintaan lebih besar daripada yang diterima.", "The body is larger than what is accepted."),
        [415] = (
            "Unsupported Media Type",
            "Jenis isi permintaan (Content-Type) tidak diterima di sini.",
            "The type of the body (Content-Type) is not accepted here."
        ),
        [416] = ("Range Not Satisfiable", "Bagian berkas yang diminta tidak ada.", "The file has no such range."),
        [422] = (
            "Unprocessable Content",
            "Isi permintaan dapat dibaca, tetapi nilainya tidak memenuhi aturan.",
            "The body can be read, but its values do not meet the rules."
        ),
        [428] = (
            "Precondition Required",
            "Perubahan ini memerlukan header If-Match dengan ETag dari pembacaan terakhir.",
            "This change needs the header If-Match with the ETag of your last read."
        ),
        [429] = (
            "Too Many Requests",
            "Terlalu banyak permintaan dalam waktu singkat; Retry-After menyebut berapa detik harus menunggu.",
            "Too many requests in a short time; Retry-After says how many seconds to wait."
        ),
        [500] = (
            "Internal Server Error",
            "Server gagal karena kesalahannya sendiri. Sebutkan traceId saat melaporkannya.",
            "The server failed by a fault of its own. Name the traceId when you report it."
        ),
        [503] = (
            "Service Unavailable",
            "Server atau layanan yang dibutuhkannya sedang tidak dapat bekerja; coba lagi nanti.",
            "The server, or a service that it needs, cannot work at the moment; try again later."
        ),
    };

    public static string Of(int status, PageRequest page) => All.TryGetValue(status, out var text) ? $"{status} {text.Name}" : $"{status}";

    public static string Meaning(int status, PageRequest page) =>
        All.TryGetValue(status, out var text) ? page.Say(text.Indonesian, text.English) : "";
}
