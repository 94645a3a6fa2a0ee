using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Hosting;

/// <summary>A checksum of each table: what is stored, whatever order the engine returns it in.</summary>
internal sealed class StoredRows
{
    /// <summary>Written in the background, some time after the requests they are about.</summary>
    private static readonly string[] Background = ["FailedCalls"];

    private readonly Dictionary<string, (long Rows, UInt128 Sum)> tables = [];

    /// <summary>Reads every table of the model.</summary>
    public static async Task<StoredRows> ReadAsync(JippDb db)
    {
        var stored = new StoredRows();
        await db.Database.OpenConnectionAsync();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct().Except(Background))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            stored.tables[table] = await SumAsync(reader);
        }

        return stored;
    }

    /// <summary>The tables that differ.</summary>
    public IReadOnlyList<string> ChangedSince(StoredRows before) =>
        [.. tables.Where(table => before.tables[table.Key] != table.Value).Select(table => table.Key)];

    private static async Task<(long, UInt128)> SumAsync(DbDataReader reader)
    {
        var (rows, sum) = (0L, UInt128.Zero);
        var values = new object[reader.FieldCount];
        while (await reader.ReadAsync())
        {
            reader.GetValues(values);
            var text = string.Join('\u001f', values.Select(TextOf));
            sum += BitConverter.ToUInt128(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
            rows++;
        }

        return (rows, sum);
    }

    private static string TextOf(object value) =>
        value switch
        {
            byte[] bytes => Convert.ToHexString(bytes),
            Array array => string.Join('\u001e', array.Cast<object>().Select(TextOf)),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
}

/// <summary>The rows that a server has stored.</summary>
internal static class StoredRowsExtensions
{
    public static async Task<StoredRows> RowsAsync(this JippApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await StoredRows.ReadAsync(scope.ServiceProvider.GetRequiredService<JippDb>());
    }
}
