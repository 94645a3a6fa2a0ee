using JippApi.Application.Innovations;

namespace JippApi.Infrastructure.Persistence;

/// <summary>
/// Reads public documents through plain ADO.NET: one row by its key, the busiest read of all, for which EF Core's
/// context costs more than the query (docs/performance.md). The statement is the same on every engine.
/// </summary>
internal sealed class PublicDocuments(AdoDatabase database) : IPublicDocuments
{
    private const string Select = """SELECT "Id", "RegistryNumber", "Version", "Json" FROM "PublicDocuments" WHERE """;
    private const string ById = Select + "\"Id\" = @key";
    private const string ByRegistryNumber = Select + "\"RegistryNumber\" = @key";

    public Task<PublicDocument?> FindAsync(Guid id, CancellationToken ct) => FindAsync(ById, id, ct);

    public Task<PublicDocument?> FindAsync(string registryNumber, CancellationToken ct) => FindAsync(ByRegistryNumber, registryNumber, ct);

    private async Task<PublicDocument?> FindAsync(string statement, object key, CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        await using var command = database.Command(connection, statement);
        command.Add("@key", key);

        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct)
            ? new PublicDocument
            {
                Id = reader.GetGuid(0),
                RegistryNumber = reader.GetString(1),
                Version = reader.GetInt32(2),
                Json = reader.GetString(3),
            }
            : null;
    }
}
