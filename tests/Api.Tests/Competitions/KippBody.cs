using System.Text.Json.Nodes;
using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Competitions;

/// <summary>
/// The bodies of an edition that goes through every kind of stage; a test changes what it is about before it sends it.
/// </summary>
public static class KippBody
{
    public const string Administration = "ADMINISTRASI";
    public const string Proposal = "PROPOSAL";
    public const string Plenary = "PLENO";
    public const string Presentation = "PRESENTASI";

    /// <summary>The criteria of the proposal stage, whose weights are 50, 30 and 20.</summary>
    public static readonly IReadOnlyList<string> Criteria = ["DAMPAK", "KEBARUAN", "KEBERLANJUTAN"];

    /// <summary>The body of an edition of a province (or of the nation) that takes entries for a fortnight.</summary>
    public static JsonObject Edition(string organiserId, DateTimeOffset now, string? province, int year = CompetitionApp.Year)
    {
        var number = Given.Next();
        return Body(
            new
            {
                name = province is null ? $"KIPP Uji {number}" : $"Lomba Inovasi Uji {number}",
                awardName = province is null ? $"KIPP Uji {number}" : $"Lomba Inovasi Uji {number}",
                year,
                level = province is null ? "NATIONAL" : "PROVINCE",
                regionCode = province,
                organiserId,
                legalBasis = "Keputusan Gubernur Nomor 12 Tahun 2031",
                submissionsFrom = now,
                submissionsUntil = now.AddDays(14),
                rules = Rules(),
            }
        );
    }

    /// <summary>
    /// Two groups, four clusters, a blind stage of proposals, a plenary, and a presentation that carries a share over.
    /// </summary>
    public static JsonObject Rules() =>
        Body(
            new
            {
                groups = new object[]
                {
                    new
                    {
                        code = "UMUM",
                        name = "Kelompok umum",
                        nameEn = "General group",
                        quota = 50,
                        criteria = Array.Empty<object>(),
                        namesInspiration = false,
                    },
                    new
                    {
                        code = "REPLIKASI",
                        name = "Kelompok replikasi",
                        nameEn = "Replication group",
                        quota = 50,
                        criteria = new object[]
                        {
                            new
                            {
                                kind = "REPLICATES_AWARDED",
                                awardName = "KIPP",
                                sinceYear = 2014,
                            },
                        },
                        namesInspiration = true,
                    },
                },
                clusters = new object[]
                {
                    Cluster("PROVINSI", "Provinsi", "Province", "PROVINCE"),
                    Cluster("KABUPATEN", "Kabupaten", "Regency", "REGENCY"),
                    Cluster("KOTA", "Kota", "City", "CITY"),
                    Cluster("LAIN", "Instansi daerah lain", "Other regional institutions", "REGIONAL_APPARATUS", "AGENCY"),
                },
                categories = new object[] { Named("KESEHATAN", "Kesehatan", "Health"), Named("PENDIDIKAN", "Pendidikan", "Education") },
                themes = new object[] { Named("INKLUSIF", "Pelayanan yang inklusif", "Inclusive service") },
                sections = new object[]
                {
                    Section("RINGKASAN", "Ringkasan", "Summary", "SUMMARY", 200),
                    Section("DAMPAK", "Dampak", "Impact", "RESULTS", 1_000),
                    Section("KEBARUAN", "Kebaruan", "Novelty", "NOVELTY", 1_000),
                    Section("KEBERLANJUTAN", "Keberlanjutan", "Sustainability", "SUSTAINABILITY", 1_000),
                },
                stages = new object[] { Checked(), Scored(), Plenum(), Presented() },
            }
        );

    /// <summary>The stage of an edition's body that has a code.</summary>
    public static JsonObject StageOf(JsonObject edition, string code) => InList(edition, "stages", code);

    /// <summary>The group of an edition's body that has a code.</summary>
    public static JsonObject GroupOf(JsonObject edition, string code) => InList(edition, "groups", code);

    public static JsonObject Body(object body) => System.Text.Json.JsonSerializer.SerializeToNode(body)!.AsObject();

    private static JsonObject InList(JsonObject edition, string list, string code) =>
        edition["rules"]![list]!.AsArray().Single(item => (string?)item!["code"] == code)!.AsObject();

    private static object Named(string code, string name, string nameEn) =>
        new
        {
            code,
            name,
            nameEn,
        };

    private static object Cluster(string code, string name, string nameEn, params string[] kinds) =>
        new
        {
            code,
            name,
            nameEn,
            kinds,
        };

    private static object Section(string code, string name, string nameEn, string prefill, int maxWords) =>
        new
        {
            code,
            name,
            nameEn,
            prefill,
            maxWords,
            isRequired = true,
        };

    private static object Checked() =>
        new
        {
            code = Administration,
            name = "Seleksi administrasi",
            nameEn = "Administrative selection",
            kind = "ADMINISTRATIVE",
            evaluationDays = 14,
        };

    private static object Scored() =>
        new
        {
            code = Proposal,
            name = "Penilaian proposal",
            nameEn = "Scoring of proposals",
            kind = "SCORING",
            pool = "EVALUATORS",
            rubric = new object[]
            {
                Criterion("DAMPAK", "Dampak", "Impact", 50),
                Criterion("KEBARUAN", "Kebaruan", "Novelty", 30),
                Criterion("KEBERLANJUTAN", "Keberlanjutan", "Sustainability", 20),
            },
            minScores = 2,
            aggregation = "MEAN",
            outlierSpread = 30,
            isBlind = true,
            evaluationDays = 14,
            tieBreaks = new[] { "DAMPAK", "KEBARUAN" },
            advances = new object[]
            {
                new
                {
                    group = "UMUM",
                    number = 3,
                    threshold = 60,
                },
                new { group = "REPLIKASI", number = 1 },
            },
        };

    private static object Plenum() =>
        new
        {
            code = Plenary,
            name = "Pleno panel",
            nameEn = "Plenary of the panel",
            kind = "PLENARY",
            pool = "PANEL",
            evaluationDays = 7,
            advances = new object[] { new { group = "UMUM", number = 2 }, new { group = "REPLIKASI", number = 1 } },
            tiers = new object[]
            {
                new
                {
                    code = "FINALIS",
                    name = "Finalis",
                    nameEn = "Finalist",
                    group = "UMUM",
                    number = 2,
                },
            },
            objectionDays = 5,
            countsWorkDays = true,
        };

    private static object Presented() =>
        new
        {
            code = Presentation,
            name = "Presentasi",
            nameEn = "Presentation",
            kind = "SCORING",
            pool = "PANEL",
            rubric = new object[] { Criterion("PAPARAN", "Paparan", "Exposition", 100, null) },
            minScores = 1,
            aggregation = "MEAN",
            evaluationDays = 7,
            carry = new { stage = Proposal, share = 40 },
            advances = new object[] { new { group = "UMUM", number = 1 }, new { group = "REPLIKASI", number = 1 } },
            tiers = new object[]
            {
                new
                {
                    code = "TERBAIK",
                    name = "Terbaik",
                    nameEn = "Best",
                    group = "UMUM",
                    number = 1,
                },
            },
            objectionDays = 5,
            countsWorkDays = true,
        };

    private static object Criterion(string code, string name, string nameEn, int weight) => Criterion(code, name, nameEn, weight, code);

    private static object Criterion(string code, string name, string nameEn, int weight, string? section) =>
        new
        {
            code,
            name,
            nameEn,
            weight,
            section,
        };
}
