using System.Globalization;
using JippApi.Api.Tests.Access;
using JippApi.Benchmarks.Rehearsal;
using JippApi.Domain.Access;
using JippApi.Domain.Common;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Stories.Rehearsing;

/// <summary>A server on which three lists are delivered, compared, confirmed and counted; once for all tests.</summary>
public sealed class RehearsalApp : JippApp
{
    public const int RowsDelivered = 72;

    private const string NationalRole = "NATIONAL_ADMIN";

    private static readonly SocketsHttpHandler Network = new() { AllowAutoRedirect = false, UseCookies = false };

    internal Rehearsed Rehearsed { get; private set; } = null!;

    protected override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string> { ["Mail:WebAddress"] = "https://gladi.example" };

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Work();
        Rehearsed = await RehearsalRun.PlayAsync(new Stage(this), RowsDelivered);
    }

    /// <summary>The rows that a statement returns, as texts; a missing value is an empty text.</summary>
    public async Task<IReadOnlyList<string[]>> Rows(string sql)
    {
        await using var scope = Services.CreateAsyncScope();
        var connection = scope.ServiceProvider.GetRequiredService<JippDb>().Database.GetDbConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        List<string[]> rows = [];
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            rows.Add([
                .. Enumerable
                    .Range(0, reader.FieldCount)
                    .Select(column => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture) ?? ""),
            ]);
        return rows;
    }

    /// <summary>The only number that a statement returns.</summary>
    public async Task<int> Count(string sql) => int.Parse((await Rows(sql))[0][0], CultureInfo.InvariantCulture);

    private sealed class Stage(RehearsalApp app) : IStage
    {
        private static readonly Dictionary<string, string> Lists = new(StringComparer.Ordinal)
        {
            [Parts.Kipp] = "KIPP",
            [Parts.Iga] = "IGA",
            [Parts.Labinov] = "LABINOV",
        };

        public HttpClient Anonymous => field ??= app.ClientWithHandler(Network);

        public string MailFolder => app.MailFolder;

        public DateOnly Today => Wib.DayOf(TimeProvider.System.GetUtcNow());

        public Task<HttpClient> AsAsync(string part) =>
            Task.FromResult(
                Lists.TryGetValue(part, out var source) ? app.ClientWith("SOURCE_ADMIN", part, new(ScopeKind.Source, source))
                : part == Parts.Validator ? app.ClientWith("VALIDATOR", part, GrantScope.Nation)
                : app.ClientWith(NationalRole, part)
            );

        public async Task<HttpClient> SignInAsync(string email, string password)
        {
            var tokens = await app.SignIn(email, password);
            tokens.Status.ShouldBe(200, tokens.Text);
            return app.ClientWithToken(tokens.Access());
        }

        public Task WorkAsync() => app.Work();

        public Task<IReadOnlyList<string[]>> RowsAsync(string sql) => app.Rows(sql);

        public void Say(string line)
        {
            // nobody watches
        }
    }
}
