namespace JippApi.Benchmarks.Rehearsal;

/// <summary>An editor of a government, with the address that mail goes to.</summary>
internal sealed record Editor(Government Government, string Email);

/// <summary>The governments that own what is delivered; most of them have an editor.</summary>
/// <param name="Governments">The governments.</param>
/// <param name="Editors">The editors.</param>
internal sealed record Owners(IReadOnlyList<Government> Governments, IReadOnlyList<Editor> Editors)
{
    public const string Password = "Kata-Sandi-Gladi-2026";

    private const string Beginning = "Pemerintah ";
    private const int FewestGovernments = 6;

    /// <summary>One government in so many has nobody who could be asked.</summary>
    private const int WithoutEditor = 8;

    /// <summary>Chooses governments of the directory, and invites an editor for each.</summary>
    public static async Task<Owners> ChooseAsync(IStage stage, int seed, int rows)
    {
        var known = await stage.Anonymous.ReadAllAsync("/api/v1/institutions?kind=CITY,REGENCY");
        Government[] all =
        [
            .. known
                .Select(item => new Government((string)item["id"]!, NameOf((string)item["name"]!), (string)item["regionCode"]!))
                .OrderBy(government => government.RegionCode, StringComparer.Ordinal),
        ];
        new Random(seed).Shuffle(all);
        Government[] chosen = [.. all.Take(Math.Max(FewestGovernments, rows / Deliveries.RowsPerGovernment))];
        List<Editor> editors = [];
        var national = await stage.AsAsync(Parts.National);
        foreach (var (place, government) in chosen.Index())
            if (place % WithoutEditor != WithoutEditor - 1 && place != 1)
                editors.Add(await InviteAsync(stage, national, government));
        return new(chosen, editors);
    }

    private static async Task<Editor> InviteAsync(IStage stage, HttpClient national, Government government)
    {
        var name = government.RegionCode.Replace(".", "", StringComparison.Ordinal);
        var email = $"gladi-{name}@gladi.example";
        var invited = await national.CreateAsync(
            "/api/v1/users",
            new
            {
                email,
                name = $"Gladi: {government.Name}",
                institutionId = government.Id,
            }
        );
        await stage.Anonymous.CreateAsync(
            "/api/v1/auth/activations",
            new
            {
                email,
                code = (string)invited["invitation"]!["code"]!,
                password = Password,
            }
        );
        await national.CreateAsync(
            $"/api/v1/users/{(string)invited["user"]!["id"]!}/grants",
            new { role = "INSTITUTION_EDITOR", scope = new { kind = "INSTITUTION", value = government.Id } }
        );
        return new(government, email);
    }

    private static string NameOf(string name) => name.StartsWith(Beginning, StringComparison.Ordinal) ? name[Beginning.Length..] : name;
}
