using JippApi.Domain.Common;
using JippApi.Domain.Innovations;
using JippApi.Domain.Institutions;

namespace JippApi.Domain.Tests.Innovations;

internal static class Sample
{
    public const int Floor = 60;
    public const string Number = "JIPP-2026-000001";

    public static readonly Actor Ana = new(new("ana"));
    public static readonly Actor Budi = new(new("budi"));
    public static readonly Actor Citra = new(new("citra"));
    public static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Later = Noon.AddHours(1);

    /// <summary>A title and nothing else: a score of 0.</summary>
    public static readonly InnovationContent Bare = new() { Title = "Sapa Ibu Hamil" };

    /// <summary>The three main sections and the summary: a score of 42.</summary>
    public static readonly InnovationContent Partial = Bare with
    {
        Summary = "Bidan menyapa ibu hamil tiap pekan.",
        Sections = new(Problem: "Kematian ibu.", HowItWorks: "Bidan menelepon.", Results: "Turun separuh."),
    };

    /// <summary>Every field: a score of 100.</summary>
    public static readonly InnovationContent Full = Partial with
    {
        ShortName = "SAPA",
        OwnerId = InstitutionId.From(new("01900000-0000-7000-8000-00000000000a")),
        RegionCode = "61.01",
        Year = 2024,
        Sector = Sector.Health,
        Sdgs = [3, 5],
        Kind = InnovationKind.Method,
        Tags = ["ibu", "kesehatan"],
        Sections = new("Kematian ibu.", "Nol kematian.", "Pertama.", "Bidan menelepon.", "Turun separuh.", "Bidan.", "Pulsa.", "Perbup."),
        Innovators = ["Ana Ruiz"],
        References = ["https://example.org/sapa"],
        Awards = [new("KIPP", 2024, "TOP_45", "Top 45 KIPP 2024")],
        Notes = ["Direplikasi"],
        Components = [new(new("01900000-0000-7000-8000-0000000000c1"), "Alur", ComponentKind.Core, "Dari loket ke rumah.")],
        SourceRecords = [new(InnovationSource.Kipp, "k-1", "KIPP 2024", Noon)],
        WillingToBeReplicated = true,
    };

    public static Innovation Draft(InnovationContent? content = null) => Innovation.Draft(content ?? Full, Ana, Noon);

    public static Innovation TakenOver(InnovationContent? content = null) => Innovation.TakeOver(content ?? Full, Number, Ana, Noon);

    public static Innovation Published(InnovationContent? content = null)
    {
        var innovation = In(Publication.InReview, content);
        innovation.Publish(Number, 0, Citra, Noon);
        return innovation;
    }

    public static Innovation In(Publication state, InnovationContent? content = null)
    {
        if (state > Publication.InReview)
        {
            var published = Published(content);
            if (state == Publication.Withdrawn)
                published.Withdraw("Ganda", Ana, Noon);
            if (state == Publication.Merged)
                InnovationMerge.Of(published, TakenOver(), Ana, Noon);
            return published;
        }

        var draft = Draft(content);
        if (state == Publication.InReview)
            draft.Submit(Ana, Noon);
        return draft;
    }
}
