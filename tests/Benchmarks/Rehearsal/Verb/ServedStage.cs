using System.Net.Http.Headers;
using JippApi.Benchmarks.Generator;
using JippApi.Benchmarks.Servers;
using JippApi.Domain.Common;
using Microsoft.Data.Sqlite;

namespace JippApi.Benchmarks.Rehearsal.Verb;

/// <summary>The product as a process of its own, with a database and a mail folder that nobody else uses.</summary>
internal sealed class ServedStage(SqliteEngine engine, string database, ServerProcess server, string mailFolder) : IStage, IDisposable
{
    /// <summary>Tokens are valid for fifteen minutes.</summary>
    private static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(8);

    private readonly SocketsHttpHandler network = new() { AllowAutoRedirect = false, UseCookies = false };
    private readonly Dictionary<string, (HttpClient Client, DateTimeOffset At)> known = new(StringComparer.Ordinal);
    private readonly TimeProvider clock = TimeProvider.System;

    public HttpClient Anonymous => field ??= ClientOf(null);

    public string MailFolder => mailFolder;

    public DateOnly Today => Wib.DayOf(clock.GetUtcNow());

    public async Task<HttpClient> AsAsync(string part)
    {
        if (known.TryGetValue(part, out var client) && clock.GetUtcNow() - client.At < TokenLife)
            return client.Client;
        var token = await ApiServer.TokenAsync(server.Address, part + NewDatabase.Domain);
        return (known[part] = (ClientOf(token), clock.GetUtcNow())).Client;
    }

    public async Task<HttpClient> SignInAsync(string email, string password) =>
        ClientOf(await ApiServer.TokenAsync(server.Address, email, password));

    public Task WorkAsync() => BackgroundWork.EndAsync(engine, database, server);

    public async Task<IReadOnlyList<string[]>> RowsAsync(string sql)
    {
        await using var connection = new SqliteConnection(engine.ConnectionString(database) + ";Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        List<string[]> rows = [];
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? "" : reader.GetString(column))]);
        return rows;
    }

    public void Say(string line) => Console.WriteLine(line);

    public void Dispose() => network.Dispose();

    private HttpClient ClientOf(string? token)
    {
        var client = new HttpClient(network, disposeHandler: false) { BaseAddress = new(server.Address) };
        client.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return client;
    }
}
