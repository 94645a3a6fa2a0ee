using JippApi.Application.Commitments;
using JippApi.Domain.Commitments;

namespace JippApi.Infrastructure.Documents.Commitments;

/// <summary>Says of a signature by whom and for whom it was given, in which way, and what is said against it.</summary>
internal static class SignatureTexts
{
    /// <summary>Returns the word in the place of the signature; null when there is none.</summary>
    public static string? StampOf(SignatureItem? signature) =>
        signature switch
        {
            null => null,
            { Objection: not null } => "DITANDATANGANI (KEBERATAN)",
            _ => "DITANDATANGANI",
        };

    public static string Of(SignatureItem? signature, string province) =>
        signature is null ? "Belum ditandatangani" : string.Join("; ", PartsOf(signature, province));

    private static IEnumerable<string> PartsOf(SignatureItem signature, string province)
    {
        var place = $"di {signature.Place}, {Indonesian.Day(signature.SignedOn)}";
        yield return signature switch
        {
            { Method: SigningMethod.Wet } =>
                $"Tanda tangan basah {place}, dicatat oleh hub {province} pada {Indonesian.Day(signature.RecordedAt)}",
            { OnBehalfOf: { } leader } => $"a.n. {leader}, ditandatangani oleh {signature.SignedBy ?? "penerima kuasa"} {place}",
            { SignedBy: { } name } => $"Ditandatangani oleh {name} dengan akun sendiri {place}",
            _ => $"Ditandatangani dengan akun {place}",
        };
        if (signature.Method == SigningMethod.Wet)
            yield return signature.ScanHash is { } scan ? $"kode pindaian {Verification.CodeOf(scan)}" : "tanpa pindaian";
        if (signature.CodeHandedOutBy is { } holder)
            yield return $"kode akun diberikan oleh {holder}";
        if (signature.Objection is { } objection)
            yield return $"penanda tangan berkeberatan pada {Indonesian.Day(objection.At)}";
    }
}
