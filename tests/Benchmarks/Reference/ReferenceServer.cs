using JippApi.Application.Innovations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JippApi.Benchmarks.Reference;

/// <summary>
/// The yardstick: the same answers written by hand with Kestrel, plain SQL in prepared commands, and a JSON writer. It
/// has no layers, cache, validation or entity tags, and runs its queries for every request.
/// </summary>
internal static class ReferenceServer
{
    public static async Task RunAsync(string engine, string connectionString, string url)
    {
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]); // otherwise it watches the folder of the database and sees every write
        builder.WebHost.UseUrls(url);
        builder.Logging.ClearProviders();
        var app = builder.Build();

        var sqlite = engine == "sqlite";
        using var sessions = new Sessions(sqlite ? SqliteConnections.For(connectionString) : PostgreSqlConnections.For(connectionString));
        var sql = sqlite ? Statements.Sqlite : Statements.PostgreSql;
        var (lists, documents, drafts) = (new Lists(sessions, sql), new Documents(sessions, sql), new Drafts(sessions, oneWriter: sqlite));

        app.MapGet("/api/v1/innovations", http => lists.AnswerAsync(http));
        var searches = new Searches(sessions, sql);
        app.MapGet("/api/v1/search", http => searches.AnswerAsync(http));
        app.MapGet("/api/v1/innovations/{id}", http => documents.AnswerAsync(http, (string)http.Request.RouteValues["id"]!));
        app.MapPost(
            "/api/v1/innovations",
            async http =>
            {
                var input = (await http.Request.ReadFromJsonAsync(InnovationJson.Readable.InnovationInput))!;
                var id = await drafts.AddAsync(input);
                http.Response.StatusCode = StatusCodes.Status201Created;
                http.Response.Headers.Location = $"/api/v1/innovations/{id}";
                await documents.AnswerAsync(http, id);
            }
        );

        var planSql = new PlanStatements(namesIndexes: sqlite);
        var (plans, items, overviews) = (new Plans(sessions, planSql), new Items(sessions), new Overviews(sessions, planSql));
        using var reports = new Reports(sessions, oneWriter: sqlite);
        app.MapGet("/api/v1/replication-plans", http => plans.AnswerAsync(http));
        var lineages = new Lineages(sessions);
        app.MapGet("/api/v1/innovations/{id}/lineage", http => lineages.AnswerAsync(http, (string)http.Request.RouteValues["id"]!));
        app.MapGet("/api/v1/action-items", http => items.AnswerAsync(http));
        var worklists = new Worklists(sessions);
        app.MapGet("/api/v1/competition-evaluations", http => worklists.AnswerAsync(http));
        app.MapGet(
            "/api/v1/regions/{code}/replication-overview",
            http => overviews.AnswerAsync(http, (string)http.Request.RouteValues["code"]!)
        );
        app.MapPost("/api/v1/action-items/bulk", http => reports.AnswerAsync(http));
        await app.RunAsync();
    }
}
