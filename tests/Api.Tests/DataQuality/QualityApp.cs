using System.Globalization;
using JippApi.Api.Tests.Hosting;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.DataQuality;

/// <summary>A server whose records are checked, with a clock, and with its rows within reach.</summary>
public sealed class QualityApp : ClockedApp
{
    public const string Url = "/api/v1/data-quality";

    /// <summary>A title that only tries out the form; different each time, so that no record is a duplicate.</summary>
    public static string TestTitle() => $"Tes ITSA LAGI {Given.Next()}";

    public static string FindingsOf(string id) => $"/api/v1/innovations/{id}/quality-findings";

    /// <summary>
    /// The rules that have said something about a record, each with the outcome; not about its duplicates, which depend
    /// on what other tests publish.
    /// </summary>
    public static IReadOnlyList<string> RulesOf(Reply report) =>
        [
            .. report["findings"]!
                .AsArray()
                .Select(finding => $"{finding!["rule"]} {finding["outcome"]}")
                .Where(rule => rule != "CERTAIN_DUPLICATE FOUND"),
        ];

    /// <summary>Checks a record now.</summary>
    public async Task<Reply> Checked(string id)
    {
        var reply = await ClientWith("NATIONAL_ADMIN").Post($"/api/v1/innovations/{id}/quality-checks", new { });
        reply.Status.ShouldBe(200, reply.Text);
        return reply;
    }

    /// <summary>Checks records in the background, and waits until it is done.</summary>
    public async Task<Reply> Run(object selection)
    {
        var reply = await ClientWith("NATIONAL_ADMIN").Post($"{Url}/checks", selection);
        reply.Status.ShouldBe(202, reply.Text);
        await Work();
        return await ClientWith("NATIONAL_ADMIN").Get(reply.Header("Location")!);
    }

    /// <summary>Changes rows behind the back of the product.</summary>
    public async Task Sql(FormattableString statement)
    {
        await using var scope = Services.CreateAsyncScope();
        var changed = await scope.ServiceProvider.GetRequiredService<JippDb>().Database.ExecuteSqlAsync(statement);
        changed.ShouldBeGreaterThan(0);
    }

    /// <summary>Removes what is known about the entry of a record.</summary>
    public Task Forget(string id, bool check = false)
    {
        var key = Guid.Parse(id);
        return check
            ? Sql($"DELETE FROM \"QualityChecks\" WHERE \"EntryNumber\" IN (SELECT \"Number\" FROM \"Directory\" WHERE \"Id\" = {key})")
            : Sql($"DELETE FROM \"QualityFindings\" WHERE \"EntryNumber\" IN (SELECT \"Number\" FROM \"Directory\" WHERE \"Id\" = {key})");
    }

    /// <summary>The rows of a key and its number, the key empty where there is none.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountBy(string sql)
    {
        await using var scope = Services.CreateAsyncScope();
        var connection = scope.ServiceProvider.GetRequiredService<JippDb>().Database.GetDbConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        Dictionary<string, int> counts = [];
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            counts[reader.IsDBNull(0) ? "" : reader.GetString(0)] = Convert.ToInt32(reader.GetValue(1), CultureInfo.InvariantCulture);
        return counts;
    }
}
