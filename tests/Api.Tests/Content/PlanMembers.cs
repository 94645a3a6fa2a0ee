using JippApi.Api.Tests.Hosting;

namespace JippApi.Api.Tests.Content;

/// <summary>All members of a plan's content, no two with the same value.</summary>
internal static class PlanMembers
{
    /// <summary>The names of the kind and the extent in printed documents, which show no codes.</summary>
    public static readonly IReadOnlyDictionary<string, string> Printed = new Dictionary<string, string>
    {
        ["kind"] = "Modifikasi",
        ["extent"] = "sebagian",
    };

    /// <summary>Why a member is not on paper.</summary>
    public static readonly IReadOnlyDictionary<string, string> NotPrinted = new Dictionary<string, string>
    {
        ["scaleUp"] = "the paper is that of one adopter; how far its owner goes beyond it is read in the plan",
    };

    /// <summary>Why a member is not signed.</summary>
    public static readonly IReadOnlyDictionary<string, string> NotSigned = new Dictionary<string, string>();

    /// <summary>Each member of a plan of another adopter, with two values.</summary>
    public static IReadOnlyList<Member> OfOthers =>
        [
            new("kind", "MODIFY", "ADAPT"),
            new("extent", "PARTIAL", "FULL"),
            new("budgetYear", 2027, 2028),
            new("problem", "Warga antre sejak subuh.", "Warga antre sampai malam."),
            new("adaptations", new[] { Adaptation("Nomor antrean") }, new[] { Adaptation("Aplikasi antrean") }),
            new("targets", new[] { Target("Lama antre", 10) }, new[] { Target("Jumlah loket", 5) }),
        ];

    /// <summary>Each member of a plan by which an owner scales up; its kind has no second value.</summary>
    public static async Task<IReadOnlyList<Member>> OfOwnersAsync(this JippApp app)
    {
        var (first, second) = (await Ministry(), await Ministry());
        return
        [
            new("kind", "SCALE_UP", "SCALE_UP"),
            .. OfOthers.Where(member => member.Name != "kind"),
            new("scaleUp", ScaleUp("SECTOR", first, "13.71"), ScaleUp("NATION", second, "13.72")),
        ];

        async Task<string> Ministry() => (await app.Institution(kind: "MINISTRY", root: true)).Id;
    }

    private static object Adaptation(string component) =>
        new
        {
            component,
            kind = "ADAPTABLE",
            change = "CHANGED",
            reason = $"{component} sudah ada.",
        };

    private static object Target(string indicator, int goal) =>
        new
        {
            indicator,
            goal,
            unit = "satuan",
            baseline = 30,
        };

    private static object ScaleUp(string scope, string partnerId, string region) =>
        new
        {
            scope,
            partnerId,
            targetRegions = new[] { region },
        };
}
