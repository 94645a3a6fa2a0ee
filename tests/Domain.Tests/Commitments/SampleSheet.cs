using JippApi.Domain.Commitments;
using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;
using JippApi.Domain.ReplicationPlans;

namespace JippApi.Domain.Tests.Commitments;

internal static class SampleSheet
{
    public const string Hash = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    public static readonly DateTimeOffset Noon = new(2026, 12, 6, 5, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = Wib.DayOf(Noon);
    public static readonly InstitutionId Sambas = InstitutionId.New(),
        Landak = InstitutionId.New();
    public static readonly LineDetails First = new(ReplicationPlanId.New(), Sambas, InnovationId.New());
    public static readonly LineDetails Second = new(ReplicationPlanId.New(), Landak, InnovationId.New());

    public static readonly SheetContent Content = new()
    {
        Title = "Komitmen",
        RegionCode = "61",
        BudgetYear = 2027,
        Lines = [First, Second],
        Signatories = [new(Sambas, "Siti", "Bupati"), new(Landak, "Budi", "Bupati")],
        Witnesses = [new("Diah", "Deputi")],
    };

    public static CommitmentSheet Draft(SheetContent? content = null) => CommitmentSheet.Draft(content ?? Content, Noon);

    public static CommitmentSheet Open(SheetContent? content = null)
    {
        var sheet = Draft(content);
        sheet.Open([.. sheet.Lines.Select(line => new SealedLine(line.PlanId, "{}", Hash))], Hash, Noon);
        return sheet;
    }

    public static CommitmentSheet Signed(SheetContent? content = null)
    {
        var sheet = Open(content);
        sheet.Sign(1, Signature(), Noon);
        sheet.Sign(2, Signature(), Noon);
        return sheet;
    }

    public static Signature Signature(DateOnly? on = null, string hash = Hash) =>
        new(SigningMethod.Account, on ?? Today, "Pontianak", hash, Noon, new("siti"));

    /// <summary>A signature on paper, recorded by an account of the hub.</summary>
    public static Signature Paper(DateOnly? on = null) =>
        new(SigningMethod.Wet, on ?? Today, "Sambas", Hash, Noon, new("hub")) { RecordedByName = "Rudi" };

    public static Revocation Revocation(params string[] persons) =>
        new("Salah catat", Noon, [.. persons.Select(person => new UserId(person))], "Rina");
}
