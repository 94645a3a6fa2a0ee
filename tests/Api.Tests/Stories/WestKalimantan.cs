using JippApi.Api.Tests.Hosting;
using static JippApi.Api.Tests.Hosting.GivenPlans;

namespace JippApi.Api.Tests.Stories;

/// <summary>The events in West Kalimantan up to the signing; the stories continue from there.</summary>
public static class WestKalimantan
{
    public const int Year = 2022;

    private static readonly string[] Topics =
    [
        "LEADERSHIP_COMMITMENT",
        "NEED_FIT",
        "BUREAUCRACY_SUPPORT",
        "BUDGET_LINE",
        "NAMED_TEAM",
        "INFRASTRUCTURE",
        "LEGAL_AUTHORITY",
        "DATA_AVAILABLE",
    ];

    /// <summary>Governments of the regencies and cities by region code.</summary>
    public static async Task<Dictionary<string, string>> DistrictsAsync(this JippApp app) =>
        (await app.Anonymous().Get("/api/v1/institutions?regionCode=61.*&kind=REGENCY,CITY&limit=50").Done()).Items.ToDictionary(
            i => (string)i["regionCode"]!,
            i => (string)i["id"]!
        );

    public static async Task<string> OriginAsync(this JippApp app, string name) =>
        (await app.Anonymous().Get($"/api/v1/innovations?q={Uri.EscapeDataString(name)}&limit=1").Done()).Ids[0];

    /// <summary>The province drafts one plan with its action items and duplicates it for the other districts.</summary>
    public static async Task<IEnumerable<string>> PlanForAllAsync(HttpClient hub, string origin, Dictionary<string, string> districts)
    {
        await StartAfreshAsync(hub, origin, districts);
        var first = await hub.Post(Url, Body(origin, districts["61.01"], Year, adaptations: [])).Done();
        var preparation = await hub.Post(
                $"{Url}/{first.Id}/action-items",
                new
                {
                    activity = "Membentuk tim",
                    startsOn = "2022-01-03",
                    dueOn = "2022-02-28",
                }
            )
            .Done();
        await hub.Post(
                $"{Url}/{first.Id}/action-items",
                new
                {
                    activity = "Melatih petugas",
                    startsOn = "2022-03-01",
                    dueOn = "2022-09-30",
                    weight = 3,
                    dependsOn = new[] { preparation.Id },
                }
            )
            .Done();
        var others = await hub.Post($"{Url}/{first.Id}/duplicates", new { adopterIds = districts.Values.Except([districts["61.01"]]) })
            .Done();
        ((int)others["summary.succeeded"]!).ShouldBe(districts.Count - 1);
        return others.Items.Select(item => (string)item["id"]!).Prepend(first.Id);
    }

    /// <summary>Cancels the plans of the sample data, beside which there cannot be others for the same year.</summary>
    private static async Task StartAfreshAsync(HttpClient hub, string origin, Dictionary<string, string> districts)
    {
        const string open = "DRAFT,PROPOSED,ACCEPTED,COMMITTED,IN_PROGRESS,STALLED";
        var known = await hub.Get($"{Url}?originId={origin}&provinceCode=61&budgetYear={Year}&status={open}&limit=200").Done();
        foreach (var plan in known.Items.Where(plan => districts.ContainsValue((string)plan["adopter"]!["id"]!)))
            await hub.Change($"{Url}/{plan["id"]}/transitions", new { to = "CANCELLED", reason = "Cerita ini dimulai dari awal." });
    }

    /// <summary>
    /// The district names the responsible unit, assesses its readiness and declares interest; the owner accepts.
    /// </summary>
    public static async Task PrepareAsync(string plan, HttpClient hub, HttpClient nation)
    {
        var adopter = (string)(await hub.Get($"{Url}/{plan}"))["adopter.id"]!;
        foreach (var item in (await hub.Get($"{Url}/{plan}/action-items")).Ids)
            await hub.Patch($"/api/v1/action-items/{item}", new { responsibleUnitId = adopter }, ("If-Match", "*")).Done();
        await hub.Change($"{Url}/{plan}/readiness-assessments", new { answers = Topics.Select(topic => new { topic, level = 3 }) });
        await hub.Change($"{Url}/{plan}/transitions", new { to = "PROPOSED" });
        await nation.Change($"{Url}/{plan}/transitions", new { to = "ACCEPTED" });
    }

    /// <summary>One sheet for all; Pontianak's leader signs by account, the others on paper.</summary>
    public static async Task<Reply> SignAsync(
        this JippApp app,
        List<string> plans,
        Dictionary<string, string> districts,
        HttpClient hub,
        HttpClient leader
    )
    {
        var account = (await leader.Get("/api/v1/me")).Id;
        var draft = await hub.Post(
                GivenCommitments.Url,
                new
                {
                    title = "Komitmen Replikasi Inovasi Pelayanan Publik Provinsi Kalimantan Barat Tahun 2022",
                    provinceCode = "61",
                    budgetYear = Year,
                    lines = plans.Select(planId => new { planId }),
                    signatories = districts.Select(d => new
                    {
                        institutionId = d.Value,
                        name = LeaderOf(d.Key),
                        office = d.Key.StartsWith("61.7", StringComparison.Ordinal) ? "Wali Kota" : "Bupati",
                        accountId = d.Key == "61.71" ? account : null,
                    }),
                    witnesses = new[]
                    {
                        new
                        {
                            name = "Diah Natalisa",
                            office = "Deputi Bidang Pelayanan Publik",
                            organisation = "Kementerian PANRB",
                        },
                        new
                        {
                            name = "Samuel",
                            office = "Pj. Sekretaris Daerah",
                            organisation = "Pemerintah Provinsi Kalimantan Barat",
                        },
                    },
                }
            )
            .Done();
        var url = $"{GivenCommitments.Url}/{draft.Id}";
        var sheet = await hub.Change($"{url}/transitions", new { to = "OPEN_FOR_SIGNING" });
        var scan = await hub.Scan(sheet);
        foreach (var number in sheet["signatories"]!.AsArray().Select(s => (int)s!["number"]!))
        {
            var own = (string?)sheet["signatories"]![number - 1]!["institution"]!["id"] == districts["61.71"];
            await (
                own
                    ? leader.SignByAccount(sheet, number)
                    : hub.Post($"{url}/signatures", GivenCommitments.PaperSignature(sheet, number, scan, "2021-12-06"))
            ).Done();
        }

        return await app.Anonymous().Get(url).Done();
    }

    public static string LeaderOf(string district) => $"Kepala daerah {district}";
}
