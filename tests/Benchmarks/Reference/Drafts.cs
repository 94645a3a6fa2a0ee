using System.Globalization;
using System.Text.Json;
using JippApi.Application.Common;
using JippApi.Application.Innovations;

namespace JippApi.Benchmarks.Reference;

/// <summary>
/// Writes a draft and its event in one transaction; on SQLite, which has a single writer, requests queue here.
/// </summary>
internal sealed class Drafts(Sessions sessions, bool oneWriter) : IDisposable
{
    private const string Insert = """
        INSERT INTO "Innovations" ("Id", "Title", "ShortName", "Summary", "OwnerId", "RegionCode", "Year", "Sector", "Sdgs", "Kind", "Tags",
            "Innovators", "References", "Awards", "Notes", "Components", "Writers", "FormerOwners", "WillingToBeReplicated", "Publication", "Phase", "Existence", "Revision",
            "CreatedAt", "UpdatedAt", "UpdatedBy", "Sections_Problem", "Sections_Objective", "Sections_Novelty", "Sections_HowItWorks",
            "Sections_Results", "Sections_AdoptionPrerequisites", "Sections_Resources", "Sections_Sustainability", "Version")
        VALUES (@id, @title, @shortName, @summary, @owner, @region, @year, @sector, @sdgs, @kind, @tags,
            @innovators, @references, '[]', @notes, '[]', '[]', '[]', @willing, 'DRAFT', 'CREATION', 'UNCONFIRMED', 0, @at, @at, 'reference', @problem, @objective, @novelty, @howItWorks,
            @results, @prerequisites, @resources, @sustainability, 1)
        """;

    private const string Event = """
        INSERT INTO "Outbox" ("EventId", "Type", "Payload", "RecordedAt") VALUES (@event, 'InnovationDrafted', @payload, @at)
        """;

    private readonly SemaphoreSlim turn = new(oneWriter ? 1 : int.MaxValue);

    public void Dispose() => turn.Dispose();

    public async Task<Guid> AddAsync(InnovationInput input)
    {
        var (id, at) = (Guid.CreateVersion7(), TimeProvider.System.GetUtcNow().UtcDateTime);
        await turn.WaitAsync();
        try
        {
            using var session = sessions.Rent();
            await using var transaction = await session.Connection.BeginTransactionAsync();
            var row = session.Command(
                Insert,
                ("id", id),
                ("title", input.Title),
                ("shortName", input.ShortName),
                ("summary", input.Summary),
                ("owner", input.OwnerInstitutionId),
                ("region", input.RegionCode),
                ("year", input.Year),
                ("sector", input.Sector is { } sector ? Code.Of(sector) : null),
                ("sdgs", Json(input.Sdgs ?? [])),
                ("kind", input.Kind is { } kind ? Code.Of(kind) : null),
                ("tags", Json(input.Tags ?? [])),
                ("innovators", Json(input.Innovators ?? [])),
                ("references", Json(input.References ?? [])),
                ("notes", Json(input.Notes ?? [])),
                ("willing", input.WillingToBeReplicated),
                ("at", at),
                ("problem", input.Sections?.Problem),
                ("objective", input.Sections?.Objective),
                ("novelty", input.Sections?.Novelty),
                ("howItWorks", input.Sections?.HowItWorks),
                ("results", input.Sections?.Results),
                ("prerequisites", input.Sections?.AdoptionPrerequisites),
                ("resources", input.Sections?.Resources),
                ("sustainability", input.Sections?.Sustainability)
            );
            row.Transaction = transaction;
            await row.ExecuteNonQueryAsync();

            var payload = string.Create(CultureInfo.InvariantCulture, $$"""{"innovationId":"{{id}}","at":"{{at:O}}"}""");
            var happened = session.Command(Event, ("event", Guid.CreateVersion7()), ("payload", payload), ("at", at));
            happened.Transaction = transaction;
            await happened.ExecuteNonQueryAsync();
            await transaction.CommitAsync();
        }
        finally
        {
            turn.Release();
        }

        return id;
    }

    private static string Json(IReadOnlyList<string> texts) => JsonSerializer.Serialize(texts, DraftJson.Default.IReadOnlyListString);

    private static string Json(IReadOnlyList<int> numbers) => JsonSerializer.Serialize(numbers, DraftJson.Default.IReadOnlyListInt32);
}

[System.Text.Json.Serialization.JsonSerializable(typeof(IReadOnlyList<string>))]
[System.Text.Json.Serialization.JsonSerializable(typeof(IReadOnlyList<int>))]
internal sealed partial class DraftJson : System.Text.Json.Serialization.JsonSerializerContext;
