// A program's first day with the API, through the client that NSwag generates from the description.
using System.Diagnostics;
using Jipp;

var server = Environment.GetEnvironmentVariable("JIPP_URL") ?? "http://127.0.0.1:5080";
var anybody = JippClient.Open(server);

// Search, open, walk
var first = (await anybody.ListInnovationsAsync(q: "pikobar")).Result.Items[0];
Expect(first.Title == "PIKOBAR", "PIKOBAR is found.");
var opened = await anybody.GetInnovationAsync(first.Id.ToString());
Expect(opened.Result.Institution?.Name == "Pemerintah Provinsi Jawa Barat", "The owner of PIKOBAR is known.");
HashSet<Guid> seen = [];
string? cursor = null;
do
{
    var list = (await anybody.ListInnovationsAsync(sort: SortOption.Id, limit: 50, cursor: cursor)).Result;
    seen.UnionWith(list.Items.Select(card => card.Id));
    cursor = list.Page.NextCursor;
} while (cursor is not null);
Expect(seen.Count >= 154, $"The sample has 154 innovations; the walk met {seen.Count}.");

// Sign in, be refused, correct
var writer = await JippClient.SignInAsync(server, "national@demo.jipp");
var reviewer = await JippClient.SignInAsync(server, "hub13@demo.jipp");
var owner = (await anybody.ListInstitutionsAsync(q: "Pemerintah Kota Padang")).Result.Items[0].Id;
var input = new InnovationInput
{
    Title = $"Antrean Ramah Lansia {Guid.NewGuid():N}"[..30],
    OwnerInstitutionId = owner,
    Year = 1800,
    Summary = "Nomor antrean khusus.",
};
var refusal = await RefusalOf(() => writer.DraftInnovationAsync(input));
Expect(refusal.Code == "VALIDATION_FAILED" && refusal.Help is not null, refusal.Title);
Expect(refusal.Errors!.Single() is { Pointer: "/year" } fault && $"{fault.Code}" == "OUT_OF_RANGE", "The field is named.");
input.Year = 2024;
var saved = await writer.DraftInnovationAsync(input, idempotency_Key: Guid.NewGuid().ToString());
var (draft, tag) = (saved.Result.Id, TagOf(saved));
Expect(saved.Result.Kind is null, "A kind that nobody stated is absent.");

// Hand in; the second person is told what is missing and gives it back; complete, hand in again, publish
tag = TagOf(await writer.MoveInnovationAsync(draft, tag, new() { To = InnovationMove.IN_REVIEW }));
var incomplete = await RefusalOf(() => reviewer.MoveInnovationAsync(draft, tag, new() { To = InnovationMove.PUBLISHED }));
Expect(incomplete.Code == "INNOVATION_INCOMPLETE" && incomplete.Missing!.Contains("sections.problem"), incomplete.Title);
tag = TagOf(await reviewer.MoveInnovationAsync(draft, tag, new() { To = InnovationMove.DRAFT, Reason = incomplete.Detail }));
var patch = new InnovationPatch
{
    Sector = Sector.HEALTH,
    Sdgs = [3],
    Innovators = ["Tim loket"],
    Sections = new()
    {
        Problem = "Lansia menunggu lama.",
        HowItWorks = "Kursi dan nomor antrean khusus.",
        Results = "Waktu tunggu turun dari 60 menjadi 15 menit.",
        Resources = "Dua petugas.",
    },
};
var completed = await writer.ReviseInnovationAsync(draft, tag, patch);
Expect(completed.Result is { Kind: null, Year: 2024 } && completed.Result.Summary == input.Summary, "What is not set is not sent.");
tag = TagOf(await writer.MoveInnovationAsync(draft, TagOf(completed), new() { To = InnovationMove.IN_REVIEW }));
await reviewer.MoveInnovationAsync(draft, tag, new() { To = InnovationMove.PUBLISHED });
Expect((await anybody.GetInnovationAsync(draft.ToString())).Result.Publication == Publication.PUBLISHED, "It is public.");

// Plan a replication, work without a connection
var adopter = (await anybody.ListInstitutionsAsync(q: "Pemerintah Kota Padang Panjang")).Result.Items[0].Id;
var plan = await writer.DraftPlanAsync(
    new()
    {
        OriginId = draft,
        AdopterId = adopter,
        Kind = ReplicationKind.ADAPT,
        Extent = ReplicationExtent.FULL,
        BudgetYear = 2027,
    }
);
var items = new BulkActionItemsRequest
{
    Operations =
    [
        .. new[] { "Bentuk tim", "Latih petugas" }.Select(activity => new BulkActionItemsOperation
        {
            Op = BulkActionItemsOp.Create,
            Id = Guid.NewGuid(),
            Data = new { planId = plan.Result.Id, activity },
        }),
    ],
};
Expect((await writer.BulkActionItemsAsync(items)).Result.Items.All(item => item.Status == 201), "New items are created.");
Expect((await writer.BulkActionItemsAsync(items)).Result.Items.All(item => item.Status == 200), "Sent twice, they are there once.");

// Meet somebody else's change, and solve it
var item = items.Operations[0].Id!.Value;
var stale = TagOf(await writer.GetActionItemAsync(item));
await writer.ReviseActionItemAsync(item, stale, new() { Output = "SK tim" });
var both = new ActionItemPatch { Output = "SK tim dan jadwal" };
var conflict = await RefusalOf(() => writer.ReviseActionItemAsync(item, stale, both));
Expect(conflict is { Code: "PRECONDITION_FAILED", CurrentETag: not null }, conflict.Title);
await writer.ReviseActionItemAsync(item, conflict.CurrentETag!, both);

// Print
var paper = await writer.DownloadAsync(plan.Result.Links.Pdf);
Expect(paper.AsSpan().StartsWith("%PDF-"u8), "The plan is on paper.");
Console.WriteLine($"NSwag: {seen.Count} innovations read, one written, reviewed and planned; {paper.Length} bytes of paper.");

static string TagOf(SwaggerResponse answer) => answer.Headers["ETag"].Single();

static void Expect(bool isSo, string what)
{
    if (!isSo)
        throw new UnreachableException(what);
}

static async Task<Problem> RefusalOf(Func<Task> request)
{
    try
    {
        await request();
    }
    catch (ApiException<Problem> refused)
    {
        return refused.Result;
    }

    throw new UnreachableException("This should be refused.");
}
