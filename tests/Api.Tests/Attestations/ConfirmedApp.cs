using System.Globalization;
using JippApi.Api.Tests.Hosting;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Attestations;

/// <summary>A server on which innovations of several lists and provinces run, rest and have ended.</summary>
public sealed class ConfirmedApp : JippApp
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        var cards = (await Anonymous().Get("/api/v1/innovations?limit=200&sort=id")).Items;
        (string Existence, string? Reason)[] answers =
        [
            ("ACTIVE", null),
            ("DEVELOPED", null),
            ("DORMANT", "LEADER_CHANGE"),
            ("STOPPED", "BUDGET"),
            ("ABSORBED", null),
        ];
        foreach (var (number, card) in cards.Where((_, at) => at % 7 == 0).Index())
        {
            var (existence, reason) = answers[number % answers.Length];
            await this.Ministry().Stated((string)card["id"]!, "MINISTRY", existence, reason);
        }

        var disputed = (string)cards[0]["id"]!;
        await ClientWith("CONTENT_EDITOR", "warga").Stated(disputed, "CITIZEN", "STOPPED", "OTHER");
    }

    /// <summary>The rows of a statement, each as one text; a missing value is an empty one.</summary>
    public async Task<IReadOnlyList<string>> Rows(string sql)
    {
        await using var scope = Services.CreateAsyncScope();
        var connection = scope.ServiceProvider.GetRequiredService<JippDb>().Database.GetDbConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        List<string> rows = [];
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            rows.Add(
                string.Join(
                    ' ',
                    Enumerable
                        .Range(0, reader.FieldCount)
                        .Select(column => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))
                )
            );
        return rows;
    }

    /// <summary>The only number that a statement returns.</summary>
    public async Task<int> Count(string sql) => int.Parse((await Rows(sql))[0], CultureInfo.InvariantCulture);
}
