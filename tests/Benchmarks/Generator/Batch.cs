using System.Text.Json;
using JippApi.Application.Innovations;
using JippApi.Application.Innovations.Directory;
using JippApi.Application.LegalInstruments;
using JippApi.Domain.Innovations;
using JippApi.Domain.LegalInstruments;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Benchmarks.Generator;

/// <summary>The tables of the directory in foreign-key order.</summary>
internal sealed class Tables(DbContext db)
{
    public Table Innovations { get; } = Table.Of(db, typeof(Innovation));
    public Table Sources { get; } = Table.Of(db, typeof(SourceRecord));
    public Table Directory { get; } = Table.Of(db, typeof(DirectoryEntry));
    public Table Terms { get; } = Table.Of(db, typeof(DirectoryTerm));
    public Table Documents { get; } = Table.Of(db, typeof(PublicDocument));
    public Table Revisions { get; } = Table.Of(db, typeof(InnovationRevision));
    public Table KnownWords { get; } = Table.Of(db, typeof(KnownWord));

    public IReadOnlyList<Table> All => [Innovations, Sources, Directory, Terms, Documents, Revisions, KnownWords];
}

internal sealed class Batch(Tables tables)
{
    private readonly Dictionary<Table, List<object?[]>> rows = tables.All.ToDictionary(table => table, _ => new List<object?[]>());

    public IEnumerable<(Table Table, IReadOnlyList<object?[]> Rows)> Rows =>
        tables.All.Where(table => rows[table].Count > 0).Select(table => (table, (IReadOnlyList<object?[]>)rows[table]));

    /// <summary>Adds the rows that publishing the innovation would have left.</summary>
    public void Add(InnovationView view, long number)
    {
        var innovation = view.Innovation;
        var id = innovation.Id.Value;
        var entry = new DirectoryEntry { Id = id };
        view.Fill(entry, Ladder.LevelOf(LadderSubject.Of(innovation).WithoutPapers(innovation.UpdatedAt)));
        var json = JsonSerializer.Serialize(view.Document(), InnovationJson.Readable.InnovationDocument);
        var document = new PublicDocument
        {
            Id = id,
            RegistryNumber = innovation.RegistryNumber!,
            Json = json,
        };

        Add(tables.Innovations, innovation);
        foreach (var record in innovation.SourceRecords)
            Add(tables.Sources, record);
        Add(tables.Directory, entry);
        foreach (var term in entry.Terms)
            Add(tables.Terms, term);
        Add(tables.Documents, document);
        Add(tables.Revisions, view.Revision(json));

        void Add(Table table, object entity) => rows[table].Add(table.Row(new(entity, id, number)));
    }

    public void Add(KnownWord word) => rows[tables.KnownWords].Add(tables.KnownWords.Row(new(word, default, 0)));
}
