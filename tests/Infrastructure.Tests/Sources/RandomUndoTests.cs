using System.Text.Json;
using JippApi.Application.Sources;
using JippApi.Application.Statements;
using JippApi.Domain.Imports;
using JippApi.Domain.Innovations;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Infrastructure.Tests.Sources;

/// <summary>Whatever lists have stated, undoing it in reverse restores everything that anybody can see.</summary>
public sealed class RandomUndoTests(Database database) : IClassFixture<Database>
{
    private const int Sequences = 200;

    private static readonly InnovationSource[] Lists = [InnovationSource.Kipp, InnovationSource.Iga, InnovationSource.Labinov];

    [Fact]
    public async Task Undoing_in_reverse_restores_everything()
    {
        var random = new Random(20);
        List<InnovationId> innovations = [];
        for (var i = 0; i < 4; i++)
            innovations.Add((await database.AddedAsync(Rows.Published(ContentOf(random, i)))).Id);
        innovations.Add((await database.AddedAsync(Given.Draft(Given.Content("Draf")))).Id);
        await database.ReviseAsync(innovations[0], Given.Content("Milik pemerintah daerah"));

        for (var sequence = 0; sequence < Sequences; sequence++)
        {
            var before = await SnapshotAsync();
            var befores = await RecordAsync(random, innovations);
            befores.Reverse();
            foreach (var step in befores.Chunk(random.Next(1, 5)))
                (await database.UndoAsync(step)).ShouldAllBe(done => done, $"sequence {sequence}");
            ShouldBeSame(before, await SnapshotAsync(), sequence);
            if (random.Next(4) == 0) // what stays is the base of the next sequences
                await RecordAsync(random, innovations);
        }
    }

    private static void ShouldBeSame(string before, string after, int sequence)
    {
        var (was, now) = (before.Split('\n'), after.Split('\n'));
        now.Except(was)
            .Select(line => "+ " + line)
            .Concat(was.Except(now).Select(line => "- " + line))
            .ShouldBeEmpty($"sequence {sequence}");
        after.ShouldBe(before);
    }

    private async Task<List<string?>> RecordAsync(Random random, IReadOnlyList<InnovationId> innovations)
    {
        List<string?> befores = [];
        for (var step = random.Next(1, 4); step > 0; step--)
        {
            var source = Lists[random.Next(Lists.Length)];
            var keys = Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"k-{random.Next(6)}").ToList();
            befores.AddRange(
                await database.RecordingAsync(
                    source,
                    keys,
                    async recording =>
                    {
                        List<string?> made = [];
                        foreach (var key in keys)
                            made.Add((await OneAsync(recording, random, source, key, innovations)).Before);
                        return made;
                    }
                )
            );
        }

        return befores.FindAll(before => before is not null);
    }

    private async Task<Recorded> OneAsync(
        Recording recording,
        Random random,
        InnovationSource source,
        string key,
        IReadOnlyList<InnovationId> innovations
    )
    {
        var isListed = await database.WithDbAsync(db =>
            db.ListedRecords.AnyAsync(r => r.Source == source && r.Key == key && r.DelistedAt == null)
        );
        if (isListed && random.Next(4) == 0)
        {
            try
            {
                return await recording.DelistAsync(source, key, null, default);
            }
            catch (Domain.Common.RuleBrokenException)
            {
                return new(RecordOutcome.Unchanged, default, null, null); // delisted before in this transaction
            }
        }

        InnovationId? attachTo = random.Next(3) > 0 ? innovations[random.Next(innovations.Count)] : null;
        return await recording.RecordAsync(
            Rows.Of(source, key, StatementOf(random, source)),
            new(AttachTo: attachTo, Publishes: random.Next(4) > 0),
            default
        );
    }

    private static SourceStatement StatementOf(Random random, InnovationSource source)
    {
        var word = new string([.. Enumerable.Range(0, 6).Select(_ => (char)('a' + random.Next(26)))]);
        return new()
        {
            Title = Maybe($"Inovasi {word} {random.Next(3)}") ?? "Judul",
            ShortName = Maybe(word.ToUpperInvariant()),
            Summary = Maybe($"Ringkasan {random.Next(4)} {word}."),
            Year = random.Next(2) == 0 ? 2015 + random.Next(5) : null,
            Sdgs = random.Next(2) == 0 ? [1 + random.Next(3), 5] : null,
            Tags = random.Next(2) == 0 ? ["Air", $"t{random.Next(3)}"] : null,
            Sections = random.Next(2) == 0 ? new(Problem: Maybe("Masalah"), Results: Maybe($"Hasil {random.Next(3)}")) : null,
            Awards =
                random.Next(2) == 0
                    ? [new(source.ToString().ToUpperInvariant(), 2020, null, $"Juara {random.Next(3)} {source} 2020")]
                    : null,
            Notes = random.Next(2) == 0 ? [$"Catatan {random.Next(3)}"] : null,
            Label = Maybe($"{source} {random.Next(2)}"),
        };

        string? Maybe(string text) => random.Next(2) == 0 ? text : null;
    }

    private static InnovationContent ContentOf(Random random, int number) =>
        Given.Content($"Contoh {number}") with
        {
            Summary = "Sudah ada.",
            Awards = [new("KIPP", 2019, "TOP_99", "Top 99 KIPP 2019")],
            SourceRecords =
            [
                new(Lists[random.Next(3)], null, "2019", Given.Noon),
                new(InnovationSource.Unpsa, $"u-{number}", null, Given.Noon),
            ],
        };

    /// <summary>Everything that anybody can see of the directory, and what the next import compares with.</summary>
    private Task<string> SnapshotAsync() =>
        database.WithDbAsync(async db =>
            string.Join(
                '\n',
                [
                    .. Lines(await db.PublicDocuments.AsNoTracking().ToListAsync(), d => d.Id.ToString()),
                    .. Lines(await db.Directory.AsNoTracking().Include(e => e.Terms).ToListAsync(), e => e.Id.ToString()),
                    .. Lines(await db.Revisions.AsNoTracking().ToListAsync(), r => $"{r.InnovationId}/{r.Number:D6}"),
                    .. (await db.Innovations.AsNoTracking().ToListAsync())
                        .OrderBy(i => i.Id.Value)
                        .Select(i => $"{i.Id.Value} {i.Version} {JsonSerializer.Serialize(i.Remember())}"),
                    .. (await db.ListedRecords.AsNoTracking().ToListAsync())
                        .OrderBy(r => (r.Source, r.Key))
                        .Select(r => $"{r.Source}/{r.Key} {JsonSerializer.Serialize(r.Remember())}"),
                    .. (await db.KnownWords.Where(w => w.Word != "").Select(w => w.Word).ToListAsync()).Order(StringComparer.Ordinal),
                    .. await OpenProposalsAsync(db),
                ]
            )
        );

    private static async Task<IEnumerable<string>> OpenProposalsAsync(JippDb db) =>
        (await db.Proposals.AsNoTracking().Where(p => p.Status == ProposalStatus.Open).ToListAsync())
            .OrderBy(p => p.Id.Value)
            .Select(p => $"{p.InnovationId.Value} {p.Source} {p.Changes}");

    private static IEnumerable<string> Lines<T>(IEnumerable<T> rows, Func<T, string> key) =>
        rows.OrderBy(key, StringComparer.Ordinal).Select(row => JsonSerializer.Serialize(row));
}
