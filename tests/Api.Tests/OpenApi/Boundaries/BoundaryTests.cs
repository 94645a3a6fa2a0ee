using System.Text.Json.Nodes;
using JippApi.Api.Tests.Competitions.Entries;
using JippApi.Api.Tests.Contract;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.OpenApi.Described;

namespace JippApi.Api.Tests.OpenApi.Boundaries;

/// <summary>The server's rules are those that its description states: no stricter, and no laxer.</summary>
public class BoundaryTests(JippApp app) : IClassFixture<JippApp>
{
    /// <summary>Required only of some plans: those that have several mentors.</summary>
    private static readonly string[] OfTheSituation = ["BookMentoringSession: /mentorId is required"];

    private readonly Dictionary<string, HttpClient> callers = [];

    [Fact]
    public async Task Every_bound_of_every_body_is_where_the_description_says()
    {
        var description = await Description.ReadAsync(app.Anonymous());
        var samples = new Samples(description);
        List<string> differences = [];
        callers["ReviseEntry"] = await app.SampleEntrant();

        foreach (var (operation, url) in await WritesAsync(description))
        {
            var media = operation.Node["requestBody"]!["content"]!.AsObject().Single(form => form.Key != "multipart/form-data");
            var schema = samples.Flat(media.Value!["schema"]!);
            var cases = new BodyCases(samples, media.Key.Contains("merge", StringComparison.Ordinal)).Of(schema).ToList();
            differences.AddRange(await MissingAsync(operation, url, samples.Minimal(schema), schema));
            foreach (var tried in cases)
            {
                if (!tried.IsRefused)
                    Spoil(tried, schema, media.Key);
                var reply = await ClientFor(operation).Send(new(operation.Method), url, tried.Body.ToJsonString(), ("If-Match", "*"));
                var faults = reply.Status == 422 ? reply.Faults : [];
                if (tried.Codes.Any(code => faults.Contains($"{tried.Place} {code}")) != tried.IsRefused)
                    differences.Add($"{operation.Id} {tried.Place} {tried.What}: {reply.Status} {string.Join(", ", faults)}");
            }
        }

        differences.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_bound_of_every_parameter_is_where_the_description_says()
    {
        var description = await Description.ReadAsync(app.Anonymous());
        var samples = new Samples(description);
        var operations = description.Operations.ToDictionary(operation => operation.Id);
        var named = await app.CreatedIds();
        List<string> differences = [];

        foreach (var read in app.Reads().Where(Routes.IsForPeople))
        {
            var operation = operations[Routes.OperationId(read)!];
            var url = named(Routes.Address(read, Guid.Empty.ToString(), Guid.Empty.ToString()));
            foreach (var parameter in (operation.Node["parameters"]?.AsArray() ?? []).Where(known => (string)known!["in"]! == "query"))
            {
                var (name, schema) = ((string)parameter!["name"]!, samples.Flat(parameter["schema"]!));
                foreach (var (value, codes, isRefused) in ParameterCases.Of(samples, schema))
                {
                    var address = url.Contains($"?{name}=", StringComparison.Ordinal) ? url.Split('?')[0] : url;
                    var separator = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
                    var reply = await ClientFor(operation).Get($"{address}{separator}{name}={Uri.EscapeDataString(value)}");
                    var faults = reply.Status == 400 ? reply.Faults : [];
                    if (
                        faults.Any(fault => codes.Contains(fault.Split(' ')[^1]) && fault.StartsWith($"{name} ", StringComparison.Ordinal))
                        != isRefused
                    )
                        differences.Add(
                            $"{operation.Id} {name}={value[..Math.Min(40, value.Length)]}: {reply.Status} {string.Join(", ", faults)}"
                        );
                }
            }
        }

        differences.ShouldBeEmpty();
    }

    /// <summary>Members that the server requires, though the description does not, even under a condition.</summary>
    private async Task<IEnumerable<string>> MissingAsync(Operation operation, string url, JsonObject minimal, JsonObject schema)
    {
        if (minimal.Count == 0 && operation.Method == "PATCH")
            return [];
        var reply = await ClientFor(operation).Send(new(operation.Method), url, minimal.ToJsonString(), ("If-Match", "*"));
        return
        [
            .. (reply.Status == 422 ? reply.Faults : [])
                .Where(fault => fault.EndsWith(" REQUIRED", StringComparison.Ordinal))
                .Select(fault => fault.Split(' ')[0])
                .Where(place =>
                    schema["properties"]![place.Split('/')[1]]?["x-faults"]?.AsArray().Any(code => (string)code! == "REQUIRED") != true
                )
                .Select(place => $"{operation.Id}: {place} is required")
                .Except(OfTheSituation),
        ];
    }

    /// <summary>Makes the body wrong elsewhere, so that it is judged but changes nothing.</summary>
    private static void Spoil(BodyCase tried, JsonObject schema, string mediaType)
    {
        var own = tried.Place.Split('/')[1];
        var other = schema["properties"]!
            .AsObject()
            .FirstOrDefault(member =>
                member.Key != own
                && member.Value!["x-faults"]?.AsArray().Any(code => (string)code! == "REQUIRED") == true
                && member.Value["type"] is not JsonArray
                && member.Value["oneOf"] is null
            )
            .Key;
        if (other is null)
            return;
        if (mediaType.Contains("merge", StringComparison.Ordinal))
            tried.Body[other] = null;
        else
            tried.Body.Remove(other);
    }

    private async Task<IReadOnlyList<(Operation Operation, string Url)>> WritesAsync(Description description)
    {
        var operations = description.Operations.ToDictionary(operation => operation.Id);
        var card = (await app.Anonymous().Get("/api/v1/innovations?q=sitarang")).Items[0];
        var named = await app.CreatedIds();
        return
        [
            .. app.Writes()
                .Where(Routes.TakesBody)
                .Select(write =>
                    (
                        operations[Routes.OperationId(write)!],
                        named(Routes.Address(write, (string)card["id"]!, (string)card["institution"]!["id"]!))
                    )
                )
                .Where(write => write.Item1.Node["requestBody"] is not null)
                .OrderBy(write => write.Item1.Method == "PATCH" ? 0 : 1),
        ];
    }

    /// <summary>Each has a caller of its own, because some end the caller's sign-in.</summary>
    private HttpClient ClientFor(Operation operation) =>
        operation.Id != "SignOut" && callers.TryGetValue(operation.Id, out var known)
            ? known
            : callers[operation.Id] = app.ClientWith("NATIONAL_ADMIN", $"{operation.Id} {Guid.CreateVersion7()}");
}
