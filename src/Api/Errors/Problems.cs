namespace JippApi.Api.Errors;

/// <summary>The problem types that do not come from a domain rule.</summary>
internal static class Problems
{
    public static readonly ProblemType MalformedJson = new(
        "malformed-json",
        400,
        "Isi permintaan bukan JSON yang valid",
        "The body is not valid JSON",
        "Periksa tanda kurung, koma, tanda petik, dan nama kolom yang ganda.",
        "Check brackets, commas, quotes and duplicate names."
    );

    public static readonly ProblemType UnknownParameter = new(
        "unknown-parameter",
        400,
        "Parameter tidak dikenal",
        "Unknown parameter",
        "Hapus parameter itu atau gunakan nama yang disarankan.",
        "Remove the parameter or use the suggested name."
    );

    public static readonly ProblemType InvalidParameter = new(
        "invalid-parameter",
        400,
        "Nilai parameter tidak valid",
        "A parameter has an invalid value",
        "Perbaiki parameter yang disebut dalam errors.",
        "Correct the parameters named in errors."
    );

    public static readonly ProblemType InvalidHeader = new(
        "invalid-header",
        400,
        "Nilai header tidak valid",
        "A header has an invalid value",
        "Perbaiki header yang disebut dalam errors.",
        "Correct the headers named in errors."
    );

    public static readonly ProblemType BadCursor = new(
        "bad-cursor",
        400,
        "Kursor tidak dikenal",
        "The cursor is unknown",
        "Gunakan kursor dari page.nextCursor atau header Link tanpa mengubahnya.",
        "Use a cursor from page.nextCursor or the Link header, unchanged."
    );

    public static readonly ProblemType CursorMismatch = new(
        "cursor-mismatch",
        400,
        "Kursor dibuat untuk saringan atau urutan lain",
        "The cursor belongs to other filters or another sort order",
        "Gunakan kursor dengan parameter yang sama seperti saat diterima, atau mulai lagi dari halaman pertama.",
        "Use the cursor with the same parameters, or start again from the first page."
    );

    public static readonly ProblemType BadRequest = new(
        "bad-request",
        400,
        "Permintaan tidak dapat dibaca",
        "The request cannot be read",
        "Periksa alamat, header dan isi permintaan.",
        "Check the address, the headers and the body."
    );

    public static readonly ProblemType TokenInAddress = new(
        "token-in-address",
        400,
        "Token tidak boleh dikirim dalam alamat",
        "A token must not be sent in the address",
        "Kirim token hanya dalam header Authorization: Bearer; alamat tercatat di banyak log.",
        "Send tokens only in the Authorization: Bearer header; addresses end up in many logs."
    );

    public static readonly ProblemType InvalidToken = new(
        "invalid-token",
        401,
        "Token tidak berlaku",
        "The token is not valid",
        "Minta token baru di /api/v1/auth/token; token berlaku selama 15 menit.",
        "Request a new token at /api/v1/auth/token; tokens are valid for 15 minutes."
    );

    public static readonly ProblemType SignInRefused = new(
        "sign-in-refused",
        400,
        "Token tidak diberikan",
        "No token was issued",
        "Periksa nama, kata sandi atau rahasia, dan kode autentikator; setelah beberapa kali gagal, tunggu lima menit.",
        "Check the name, the password or secret, and the authenticator code; after several failures, wait five minutes."
    );

    public static readonly ProblemType ClientRefused = new(
        "client-refused",
        401,
        "Klien tidak dikenal atau rahasianya salah",
        "The client is unknown or its secret is wrong",
        "Periksa client id dan rahasianya; rahasia lama tidak berlaku lagi setelah diganti.",
        "Check the client id and the secret; an old secret expires after its rotation."
    );

    public static readonly ProblemType Unauthorized = new(
        "unauthorized",
        401,
        "Token diperlukan",
        "A token is required",
        "Kirim header Authorization: Bearer dengan token yang berlaku.",
        "Send the Authorization: Bearer header with a valid token."
    );

    public static readonly ProblemType Forbidden = new(
        "forbidden",
        403,
        "Anda tidak berwenang melakukan ini",
        "You may not do this",
        "Minta peran yang sesuai kepada admin.",
        "Ask an administrator for a suitable role."
    );

    public static readonly ProblemType NotFound = new(
        "not-found",
        404,
        "Tidak ditemukan",
        "Not found",
        "Periksa alamat dan id.",
        "Check the address and the id."
    );

    public static readonly ProblemType MethodNotAllowed = new(
        "method-not-allowed",
        405,
        "Metode tidak didukung di alamat ini",
        "The method is not supported at this address",
        "Gunakan salah satu metode dalam header Allow.",
        "Use one of the methods in the Allow header."
    );

    public static readonly ProblemType NotAcceptable = new(
        "not-acceptable",
        406,
        "Tidak ada jenis media yang diterima klien",
        "No media type that the client accepts is available",
        "Kirim salah satu jenis media dari allowed dalam header Accept.",
        "Send one of the media types listed in allowed in the Accept header."
    );

    public static readonly ProblemType IdempotencyInProgress = new(
        "idempotency-in-progress",
        409,
        "Permintaan dengan kunci ini masih diproses",
        "A request with this key is still in progress",
        "Tunggu sebentar, lalu ulangi permintaan yang sama.",
        "Wait a moment, then repeat the same request."
    );

    public static readonly ProblemType Conflict = new(
        "conflict",
        409,
        "Permintaan lain lebih dahulu mengubah data ini",
        "Another request changed the data first",
        "Baca ulang data terbaru, lalu coba lagi.",
        "Read the data again, then retry."
    );

    public static readonly ProblemType Withdrawn = new(
        "withdrawn",
        410,
        "Data ini telah ditarik",
        "The resource was withdrawn",
        "Hapus tautan ke data ini; alasannya tercantum dalam reason.",
        "Remove links to the resource; reason says why it was withdrawn."
    );

    public static readonly ProblemType PreconditionFailed = new(
        "precondition-failed",
        412,
        "Data telah diubah sejak Anda membacanya",
        "The resource has changed since you read it",
        "Baca ulang data, gabungkan perubahan, lalu kirim dengan ETag terbaru.",
        "Read it again, merge your changes, and send them with the current ETag."
    );

    public static readonly ProblemType TooLarge = new(
        "too-large",
        413,
        "Isi permintaan terlalu besar",
        "The body is too large",
        "Kirim dalam beberapa bagian.",
        "Send it in several parts."
    );

    public static readonly ProblemType UnsupportedMediaType = new(
        "unsupported-media-type",
        415,
        "Jenis media isi permintaan tidak didukung",
        "The media type of the body is not supported",
        "Gunakan jenis media dalam header Accept-Post atau Accept-Patch.",
        "Use the media type in the Accept-Post or Accept-Patch header of this answer."
    );

    public static readonly ProblemType RangeNotSatisfiable = new(
        "range-not-satisfiable",
        416,
        "Rentang di luar isi berkas",
        "The range is outside the content",
        "Gunakan rentang di dalam ukuran berkas; ukurannya tercantum dalam header Content-Range.",
        "Use a range within the size of the file, which is in the Content-Range header."
    );

    public static readonly ProblemType ValidationFailed = new(
        "validation-failed",
        422,
        "Beberapa kolom tidak valid",
        "Some fields are invalid",
        "Perbaiki semua kolom yang disebut dalam errors.",
        "Correct all fields named in errors."
    );

    public static readonly ProblemType IdempotencyKeyReused = new(
        "idempotency-key-reused",
        422,
        "Kunci ini sudah dipakai untuk permintaan lain",
        "The key has already been used for another request",
        "Buat kunci baru untuk setiap permintaan yang berbeda.",
        "Generate a new key for each different request."
    );

    public static readonly ProblemType BulkRolledBack = new(
        "bulk-rolled-back",
        422,
        "Tidak ada yang disimpan karena sebagian operasi gagal",
        "Nothing was saved because some operations failed",
        "Perbaiki operasi yang gagal dalam items, atau kirim tanpa atomic.",
        "Correct the operations that failed in items, or send them without atomic."
    );

    public static readonly ProblemType PreconditionRequired = new(
        "precondition-required",
        428,
        "Header If-Match diperlukan",
        "The If-Match header is required",
        "Kirim ETag dari pembacaan terakhir dalam header If-Match.",
        "Send the ETag of your last read in the If-Match header."
    );

    public static readonly ProblemType QuotaExceeded = new(
        "quota-exceeded",
        429,
        "Terlalu banyak permintaan",
        "Too many requests",
        "Tunggu selama jumlah detik dalam header Retry-After.",
        "Wait for the number of seconds in the Retry-After header."
    );

    public static readonly ProblemType ServerError = new(
        "server-error",
        500,
        "Terjadi kesalahan pada server",
        "An error occurred on the server",
        "Coba lagi; bila terulang, laporkan traceId kepada pengelola.",
        "Try again; if the error persists, report the traceId."
    );

    public static readonly ProblemType Unavailable = new(
        "unavailable",
        503,
        "Layanan sedang tidak tersedia",
        "The service is currently unavailable",
        "Coba lagi setelah jumlah detik dalam header Retry-After.",
        "Try again after the number of seconds in the Retry-After header."
    );

    public static readonly ProblemType ScannerUnavailable = new(
        "scanner-unavailable",
        503,
        "Pemindai malware tidak merespons",
        "The malware scanner is not responding",
        "Isi berkas tersimpan, tetapi unggahan belum selesai; kirim ulang permintaan penyelesaian setelah jumlah detik dalam header Retry-After.",
        "The bytes are stored, but the upload is not complete; send the completion again after the number of seconds in the Retry-After header."
    );

    public static readonly ProblemType FileStoreUnavailable = new(
        "file-store-unavailable",
        503,
        "Penyimpanan berkas tidak merespons",
        "The file store is not responding",
        "Coba lagi setelah jumlah detik dalam header Retry-After; received menunjukkan bita tempat unggahan dilanjutkan.",
        "Try again after the number of seconds in the Retry-After header; received says at which byte to resume."
    );

    /// <summary>All problem types, including those of domain rules.</summary>
    public static IReadOnlyList<ProblemType> All { get; } =
    [.. typeof(Problems).GetFields().Select(field => field.GetValue(null)).OfType<ProblemType>(), .. RuleProblems.All];

    /// <summary>The problem for a status without a body.</summary>
    public static ProblemType OfStatus(int status) =>
        status switch
        {
            StatusCodes.Status400BadRequest => BadRequest,
            StatusCodes.Status401Unauthorized => Unauthorized,
            StatusCodes.Status422UnprocessableEntity => ValidationFailed,
            StatusCodes.Status409Conflict => Conflict,
            _ => All.FirstOrDefault(type => type.Status == status) ?? BadRequest,
        };
}
