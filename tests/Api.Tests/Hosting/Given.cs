namespace JippApi.Api.Tests.Hosting;

/// <summary>Resources made the way any client makes them.</summary>
public static class Given
{
    private static int count;

    /// <summary>A number unique within this run.</summary>
    public static int Next() => Interlocked.Increment(ref count);

    public static async Task<Reply> Institution(
        this JippApp app,
        string? name = null,
        string kind = "REGIONAL_APPARATUS",
        string? parentId = null,
        bool root = false
    )
    {
        var reply = await app.ClientWith("NATIONAL_ADMIN")
            .Post(
                "/api/v1/institutions",
                new
                {
                    name = name ?? $"Instansi Uji {Next()}",
                    kind,
                    regionCode = kind == "MINISTRY" ? null : TestAccounts.Region,
                    parentId = root ? null : parentId ?? app.Accounts.Government,
                }
            );
        reply.Status.ShouldBe(201, reply.Text);
        return reply;
    }

    /// <summary>The id of the government of a region, which is registered if it is not known.</summary>
    public static async Task<string> GovernmentOf(this HttpClient admin, string region)
    {
        var kind =
            region.Length == 2 ? "PROVINCE"
            : region[3] >= '7' ? "CITY"
            : "REGENCY";
        var known = (await admin.Get($"/api/v1/institutions?kind={kind}&regionCode={region}")).Items;
        if (known is [var government, ..])
            return (string)government["id"]!;
        var reply = await admin.Post(
            "/api/v1/institutions",
            new
            {
                name = $"Pemerintah {region}",
                kind,
                regionCode = region,
            }
        );
        reply.Status.ShouldBe(201, reply.Text);
        return reply.Id;
    }

    /// <summary>The body of a draft with every field; the region is that of the owner.</summary>
    public static object Complete(string ownerInstitutionId, string? title = null, string? shortName = null) =>
        new
        {
            title = title ?? $"Inovasi uji coba nomor {Next()}",
            shortName,
            summary = "Layanan dibuat lebih dekat kepada warga.",
            ownerInstitutionId,
            year = 2023,
            sector = "HEALTH",
            sdgs = new[] { 3 },
            kind = "PROCESS",
            tags = new[] { "layanan" },
            sections = new
            {
                problem = "Warga menunggu lama.",
                objective = "Waktu tunggu turun.",
                novelty = "Belum ada sebelumnya.",
                howItWorks = "Petugas mendatangi warga.",
                results = "Waktu tunggu turun dari 30 menjadi 10 menit.",
                adoptionPrerequisites = "Petugas lapangan.",
                resources = "Dua petugas.",
                sustainability = "Peraturan wali kota.",
            },
            innovators = new[] { "Tim Uji" },
            references = new[] { "https://example.go.id/inovasi" },
            willingToBeReplicated = true,
        };

    /// <summary>A draft with every field.</summary>
    public static async Task<Reply> CompleteDraft(this JippApp app, string? title = null, string? shortName = null, string? ownerId = null)
    {
        var owner = ownerId ?? (await app.Institution()).Id;
        var reply = await app.ClientWith("NATIONAL_ADMIN").Post("/api/v1/innovations", Complete(owner, title, shortName));
        reply.Status.ShouldBe(201, reply.Text);
        return reply;
    }

    public static async Task<Reply> Published(this JippApp app, string? title = null, string? shortName = null, string? ownerId = null)
    {
        var draft = await app.CompleteDraft(title, shortName, ownerId);
        await app.Move(draft.Id, new { to = "IN_REVIEW" });
        return await app.Move(draft.Id, new { to = "PUBLISHED" });
    }

    /// <summary>An administrator who did not write what they publish.</summary>
    public static HttpClient Reviewer(this JippApp app) => app.ClientWith("NATIONAL_ADMIN", "peninjau");

    /// <summary>
    /// The innovation after a transition, which must succeed. The writer hands it in, the reviewer does the rest.
    /// </summary>
    public static async Task<Reply> Move(this JippApp app, string id, object transition)
    {
        var client = transition.ToString()!.Contains("PUBLISHED", StringComparison.Ordinal)
            ? app.Reviewer()
            : app.ClientWith("NATIONAL_ADMIN");
        var reply = await client.Post($"/api/v1/innovations/{id}/transitions", transition, ("If-Match", "*"));
        reply.Status.ShouldBe(200, reply.Text);
        return reply;
    }

    /// <summary>The published innovation after a change, which must succeed.</summary>
    public static async Task<Reply> Revised(this JippApp app, string id, object patch)
    {
        var reply = await app.ClientWith("NATIONAL_ADMIN").Patch($"/api/v1/innovations/{id}", patch, ("If-Match", "*"));
        reply.Status.ShouldBe(200, reply.Text);
        return reply;
    }
}
