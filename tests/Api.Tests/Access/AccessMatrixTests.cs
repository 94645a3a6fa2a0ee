using JippApi.Api.Tests.Contract;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.OpenApi;
using JippApi.Domain.Access;
using Microsoft.AspNetCore.Routing;

namespace JippApi.Api.Tests.Access;

public class AccessMatrixTests(JippApp app) : IClassFixture<JippApp>
{
    private static readonly GrantScope Province = new(ScopeKind.Region, "13");

    private (string Name, HttpClient Client)[] Callers =>
        [
            ("anonymous", app.Anonymous()),
            ("national", app.ClientWith("NATIONAL_ADMIN")),
            ("source", app.ClientWith("SOURCE_ADMIN")),
            ("hub", app.ClientWith("HUB_ADMIN")),
            ("editor", app.ClientWith("INSTITUTION_EDITOR")),
            ("validator", app.ClientWith("VALIDATOR", scope: Province)),
            ("mentor", app.ClientWith("MENTOR", scope: Province)),
            ("evaluator", app.ClientWith("EVALUATOR", scope: Province)),
            ("signatory", app.ClientWith("SIGNATORY")),
            ("secretary", app.ClientWith("SIGNATORY", scope: new(ScopeKind.Institution, app.Accounts.ProvincialGovernment))),
            ("content", app.ClientWith("CONTENT_EDITOR", scope: Province)),
            ("client", app.ClientOf("KIPP")),
        ];

    [Fact]
    public void Every_guarded_operation_has_a_row() =>
        Guarded
            .Select(Routes.OperationId)
            .Except(MatrixRequests.Names.Select(name => name.Split(':')[0]))
            .ShouldBeEmpty($"each needs a request in one of the files Matrix*.cs beside {Matrix.File}; then {Matrix.HowToRecord}");

    [Fact]
    public async Task Each_caller_may_do_exactly_what_the_matrix_says()
    {
        Target[] targets = [await Target.OwnAsync(app), await Target.NeighbourAsync(app), await Target.FarAsync(app)];
        var callers = Callers;
        var table = Examples.Recording ? new Dictionary<string, string>() : Matrix.Read();
        List<string> lines = [Matrix.Line("#", callers.Select(caller => caller.Name))],
            differences = [];

        foreach (var name in MatrixRequests.Names)
        {
            List<string> cells = [];
            foreach (var (_, client) in callers)
            {
                List<int> statuses = [];
                foreach (var target in targets)
                    statuses.Add((await SendAsync(client, name, target)).Status);
                cells.Add(Matrix.Cell(statuses));
            }

            lines.Add(Matrix.Line(name, cells));
            if (table.GetValueOrDefault(name) != lines[^1])
                differences.Add($"{table.GetValueOrDefault(name)}\n is not \n{lines[^1]}");
        }

        if (Examples.Recording)
            await File.WriteAllLinesAsync(Matrix.File, lines);
        else
            differences.ShouldBeEmpty($"{string.Join('\n', differences)}\nIf the callers' new rights are intended, {Matrix.HowToRecord}.");
    }

    [Fact]
    public async Task A_wrong_token_is_refused_everywhere()
    {
        var target = await Target.OwnAsync(app);
        var right = app.Accounts.TokenOf("NATIONAL_ADMIN", "penguji");

        foreach (var way in TestTokens.Wrong)
        {
            var client = app.ClientWithToken(await app.WrongAsync(way, right));
            foreach (var name in MatrixRequests.Names)
                (await SendAsync(client, name, target)).Status.ShouldBe(401, $"{name}: {way}");
        }
    }

    private IEnumerable<RouteEndpoint> Guarded =>
        app.Operations()
            .Where(operation => Routes.Pattern(operation).StartsWith("/api/", StringComparison.Ordinal) && !Routes.IsOpen(operation));

    private Task<Reply> SendAsync(HttpClient client, string name, Target target)
    {
        var operation = app.Operations().Single(o => Routes.OperationId(o) == name.Split(':')[0]);
        var (path, body) = MatrixRequests.Of(name, target);
        return client.Send(new(Routes.Method(operation)), path, body, ("If-Match", "*"));
    }
}
