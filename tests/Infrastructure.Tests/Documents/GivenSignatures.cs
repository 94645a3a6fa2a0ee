using JippApi.Application.Commitments;
using JippApi.Domain.Commitments;

namespace JippApi.Infrastructure.Tests.Documents;

internal static class GivenSignatures
{
    /// <summary>A signature that a hub recorded wrongly and that was revoked.</summary>
    public static RevokedSignatureItem Revoked(Func<string, string> text) =>
        new(
            new(
                SigningMethod.Wet,
                new(2026, 12, 5),
                text("Sambas"),
                GivenPapers.Hash,
                GivenPapers.Hash,
                null,
                GivenPapers.Signed,
                null,
                null,
                new("61", null),
                null,
                new(GivenPapers.Signed, null)
            ),
            GivenPapers.Signed,
            text("Rudi"),
            text("Kertas itu untuk lembar lain")
        );
}
