// A program's first day with the API, through the client that Kiota generates from the description.
using System.Diagnostics;
using Jipp.Models;
using JippApi.Kiota;

var server = Environment.GetEnvironmentVariable("JIPP_URL") ?? "http://127.0.0.1:5080";
var anybody = Session.Anonymous(server);
var directory = new Reading(anybody);

// Search, open, walk
var first = await directory.FirstAsync("pikobar");
Expect(first.Title == "PIKOBAR", "PIKOBAR is found.");
var opened = await directory.OpenAsync(first.Id!.Value);
Expect(opened.Institution?.Name == "Pemerintah Provinsi Jawa Barat", "The owner of PIKOBAR is known.");
var seen = await directory.WalkAsync();
Expect(seen >= 154, $"The sample has 154 innovations; the walk met {seen}.");

// Sign in, be refused, correct
var writer = new Writing(await Session.SignInAsync(server, "national@demo.jipp"));
var reviewer = new Writing(await Session.SignInAsync(server, "hub13@demo.jipp"));
var owner = await directory.InstitutionAsync("Pemerintah Kota Padang");
var input = new InnovationInput
{
    Title = $"Antrean Ramah Lansia {Guid.NewGuid():N}"[..30],
    OwnerInstitutionId = owner,
    Year = 1800,
    Summary = "Nomor antrean khusus.",
};
var refusal = await RefusalOf(() => writer.SaveAsync(input));
Expect(refusal.Code == "VALIDATION_FAILED", refusal.Code!);
Expect(refusal.Message.Contains("must be corrected"), $"An exception says what is wrong: {refusal.Message}");
Expect(
    refusal.Errors!.Single() is { Pointer: "/year", Message: not null } fault && $"{fault.Code}" == "OUT_OF_RANGE",
    "The field is named."
);
Expect(refusal.Help is not null, "There is help.");
input.Year = 2024;
var draft = await writer.SaveAsync(input);

// Hand in; the second person is told what is missing and gives it back; complete, hand in again, publish
draft = await writer.MoveAsync(draft, InnovationMove.IN_REVIEW);
var incomplete = await RefusalOf(() => reviewer.MoveAsync(draft, InnovationMove.PUBLISHED));
Expect(incomplete.Code == "INNOVATION_INCOMPLETE" && incomplete.Missing!.Contains("sections.problem"), incomplete.Message);
draft = await reviewer.MoveAsync(draft, InnovationMove.DRAFT, incomplete.Message);
draft = await writer.CompleteAsync(draft);
draft = await writer.MoveAsync(draft, InnovationMove.IN_REVIEW);
draft = await reviewer.MoveAsync(draft, InnovationMove.PUBLISHED);
Expect((await directory.OpenAsync(draft.Innovation.Id!.Value)).Summary == input.Summary, "What a patch leaves out stays.");

// Plan a replication, work without a connection
var plans = new Plans(writer.Session);
var plan = await plans.OpenAsync(draft.Innovation.Id!.Value, await directory.InstitutionAsync("Pemerintah Kota Padang Panjang"));
var items = new[] { (Id: Guid.NewGuid(), Activity: "Bentuk tim"), (Id: Guid.NewGuid(), Activity: "Latih petugas") };
Expect((await plans.SendAsync(plan, items)).SequenceEqual([201, 201]), "New items are created.");
Expect((await plans.SendAsync(plan, items)).SequenceEqual([200, 200]), "Sent twice, they are there once.");

// Meet somebody else's change, and solve it
var stale = await plans.TagAsync(items[0].Id);
await plans.ChangeAsync(items[0].Id, stale, "SK tim");
var conflict = await RefusalOf(() => plans.ChangeAsync(items[0].Id, stale, "SK tim dan jadwal"));
Expect(conflict.ResponseStatusCode == 412, conflict.Message);
await plans.ChangeAsync(items[0].Id, conflict.CurrentETag!, "SK tim dan jadwal");

// Print
var paper = await plans.PaperAsync(plan);
Expect(paper.AsSpan().StartsWith("%PDF-"u8), "The plan is on paper.");
Console.WriteLine($"Kiota: {seen} innovations read, one written, reviewed and planned; {paper.Length} bytes of paper.");

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
    catch (Problem problem)
    {
        return problem;
    }

    throw new UnreachableException("This should be refused.");
}
