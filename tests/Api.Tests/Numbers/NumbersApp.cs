using System.Data.Common;
using System.Globalization;
using JippApi.Api.Tests.ActionItems;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Mentoring;
using JippApi.Domain.Common;
using JippApi.Domain.ReplicationPlans;
using JippApi.Infrastructure.Persistence;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static JippApi.Api.Tests.ActionItems.GivenItems;

namespace JippApi.Api.Tests.Numbers;

/// <summary>A server with the sample data and a rich history, whose numbers can be counted again from its rows.</summary>
public sealed class NumbersApp : JippApp
{
    public static readonly DateOnly Today = Wib.DayOf(TimeProvider.System.GetUtcNow());

    /// <summary>A day within the history.</summary>
    public static readonly DateOnly Past = Today.AddDays(-100);

    public static string QuarterOf(DateOnly day) => $"{day.Year}Q{(day.Month + 2) / 3}";

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        PlanStatus[] reachedElsewhere = [PlanStatus.Declined, PlanStatus.Evaluated, PlanStatus.Institutionalised, PlanStatus.Proposed];
        foreach (var status in Enum.GetValues<PlanStatus>().Except(reachedElsewhere))
        {
            var plan = await this.PlanWith(
                status,
                null,
                Step(due: Today.AddDays(-130), weight: 3),
                Step(due: Today.AddDays(-20)),
                Step(due: Today.AddDays(20)),
                Step()
            );
            if (status != PlanStatus.Stalled)
                await this.Backdate(plan.Id, days: 200);
            if (status is not (PlanStatus.InProgress or PlanStatus.Stalled))
                continue;
            await this.Reported($"/api/v1/action-items/{plan.Items[0]}", new { progress = 90, evidence = new[] { "bukti" } });
            await this.MoveItem($"/api/v1/action-items/{plan.Items[0]}", "DONE");
            await this.MoveItem($"/api/v1/action-items/{plan.Items[1]}", "CANCELLED", reason: "Tidak perlu");
        }

        var given = await this.Mentored();
        await this.Held(given, minutes: 95);
        var report = await this.EditorOf(given.Adopter).Post(given.Reports, new { period = QuarterOf(Today), progress = 40 });
        await this.EditorOf(given.Adopter)
            .Post($"/api/v1/monitoring-reports/{report.Id}/transitions", new { to = "SUBMITTED" }, ("If-Match", "*"));
        await this.Mentored(hub: given.Hub);
        var ended = await this.PlanWith(PlanStatus.InProgress, null, Step(due: Today.AddDays(-120)));
        await this.Backdate(ended.Id, days: 200);
        await this.MovePlan(ended.Id, "CANCELLED");
        var (kept, waiting) = (await this.Accepted(), await this.Accepted());
        await this.SignedSheet(kept, waiting);
        await this.MovePlan(kept.Id, "IN_PROGRESS");
        foreach (var (days, attendance) in new (int, int?)[] { (-3, 40), (-1, null), (9, null) })
            await ClientWith("NATIONAL_ADMIN")
                .Post(
                    $"{GivenHubs.Url}/{given.Hub}/activities",
                    new
                    {
                        kind = "COACHING",
                        date = $"{Today.AddDays(days):O}",
                        title = "Pendampingan",
                        attendance,
                    }
                );
    }

    /// <summary>The rows that a statement returns, as texts; a missing value is an empty text.</summary>
    public async Task<IReadOnlyList<string[]>> Rows(string sql, params (string Name, object Value)[] values)
    {
        await using var scope = Services.CreateAsyncScope();
        var connection = scope.ServiceProvider.GetRequiredService<JippDb>().Database.GetDbConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            Add(command, name, value);
        List<string[]> rows = [];
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => TextOf(reader, column))]);
        return rows;
    }

    /// <summary>The only number of the only row.</summary>
    public async Task<long> Count(string sql, params (string Name, object Value)[] values) =>
        (await Rows(sql, values)) is [[var only]] ? (only.Length == 0 ? 0 : long.Parse(only, CultureInfo.InvariantCulture)) : 0;

    /// <summary>The rows of a value and its number, each as one text.</summary>
    public async Task<IReadOnlyList<string>> CountBy(string sql, params (string Name, object Value)[] values) =>
        [.. (await Rows(sql, values)).Select(row => $"{row[0]} {row[1]}")];

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        if (parameter is SqlParameter && value is DateTime)
            parameter.DbType = System.Data.DbType.DateTime2;
        command.Parameters.Add(parameter);
    }

    private static string TextOf(DbDataReader reader, int column) =>
        reader.IsDBNull(column)
            ? ""
            : reader.GetValue(column) switch
            {
                DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
                DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
            };
}
