using JippApi.Api.Tests.Files;
using JippApi.Api.Tests.Hosting;
using JippApi.Api.Tests.Operations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace JippApi.Api.Tests.Contract;

/// <summary>The operations of the API as the running server knows them.</summary>
public static class Routes
{
    private const string BadId = "tidak-ada";
    private const string DemoMentor = "019b76da-a800-7ccb-a5d9-7a6c0e86738c";
    private const string DemoMentorsGrant = "019b76da-a800-77aa-802a-a3d39b42da4a";

    public const string DemoClient = "019b76da-a800-77ca-b334-d01baa204959";
    private const string DemoPlan = "019b76da-a800-72ec-babf-1e66bda53f1c";
    private const string DemoCommitment = "019b76da-a800-72e1-8d13-50c1598ac52b";
    private const string DemoSession = "019b76da-a800-7978-8ce7-77543103afba";
    private const string DemoReport = "019b76da-a800-784d-bb13-fa215c87a455";
    private const string DemoIndicator = "019b76da-a800-7490-b714-1a386240dd68";
    private const string DemoOrigin = "019b76da-a800-7b6a-aec3-8bc969c24b32";
    private const string DemoEvaluatedPlan = "019b76da-a800-73e7-be0c-bcdecbd7d35d";
    private const string DemoEvaluation = "019b76da-a800-7e43-be47-1c4af7eb68e1";
    private const string DemoLink = "019b76da-a800-70d2-9daa-5d85b316cb45";
    private const string DemoReplica = "019b76da-a800-7697-88cf-9dcf276ffac3";
    private const string DemoEvidence = "019b76da-a800-7925-b3f0-83c554fecc3f";
    private const string NationalPolicy = "019b76da-a800-7e5c-a1a7-10de61d0f001";
    private const string DemoEscalation = "019b76da-a800-7e61-af07-638752c8b908";
    private const string DemoItem = "019b76da-a800-789a-a7a0-243ef6eb084b";

    /// <summary>Sample data have the same ids everywhere: the hub of West Sumatra and one of its activities.</summary>
    private const string Hub = "019b76da-a800-74ba-9f88-afd2e6182746";
    private const string HubActivity = "019b76da-a800-7a6d-9398-b82d558995ee";

    public static List<RouteEndpoint> Operations(this JippApp app) =>
        [
            .. app
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(endpoint => Method(endpoint).Length > 0),
        ];

    /// <summary>Reads that answer JSON; file contents have their own tests.</summary>
    public static List<RouteEndpoint> Reads(this JippApp app) =>
        [
            .. app.Operations()
                .Where(endpoint =>
                    Method(endpoint) == "GET" && IsJson(endpoint) && Pattern(endpoint).StartsWith("/api/v1/", StringComparison.Ordinal)
                ),
        ];

    /// <summary>Writes for people with a role; token requests and file uploads have their own tests.</summary>
    public static List<RouteEndpoint> Writes(this JippApp app) =>
        [
            .. app.Operations()
                .Where(endpoint =>
                    Method(endpoint) is "POST" or "PUT" or "PATCH" or "DELETE"
                    && !IsOpen(endpoint)
                    && IsForPeople(endpoint)
                    && OperationId(endpoint) != "UploadContent"
                ),
        ];

    /// <summary>Whether it can be called without a token.</summary>
    public static bool IsOpen(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    /// <summary>Whether a person may call it; some operations are for partner clients only.</summary>
    public static bool IsForPeople(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().All(data => data.Policy != "partner");

    /// <summary>Whether any person may call it, whatever their roles.</summary>
    public static bool IsForAnyPerson(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy is "signed-in" or "any-caller");

    public static bool IsJson(RouteEndpoint endpoint) =>
        endpoint
            .Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>()
            .Any(response => response.StatusCode == 200 && response.ContentTypes.Contains("application/json"));

    /// <summary>
    /// Whether it changes a versioned resource: by its metadata, or because it is a DELETE, a PATCH or a transition.
    /// </summary>
    public static bool RequiresEntityTag(RouteEndpoint endpoint) =>
        Method(endpoint) is "DELETE" or "PUT" or "PATCH"
        || Pattern(endpoint).EndsWith("}/transitions", StringComparison.Ordinal)
        || endpoint.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>().Any(response => response.StatusCode == 428);

    /// <summary>Its media types, the default first.</summary>
    public static IReadOnlyList<string> Types(RouteEndpoint endpoint) =>
        [
            .. endpoint
                .Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>()
                .Where(response => response.StatusCode < 300)
                .SelectMany(response => response.ContentTypes),
        ];

    public static string Name(RouteEndpoint endpoint) => $"{Method(endpoint)} {Pattern(endpoint)}";

    public static string? OperationId(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName;

    /// <summary>
    /// Whether it belongs in the API description; the redirect from the root to the documentation, for one, does not.
    /// </summary>
    public static bool IsDescribed(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IExcludeFromDescriptionMetadata>()?.ExcludeFromDescription != true;

    public static string? Summary(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IEndpointSummaryMetadata>()?.Summary;

    /// <summary>Whether it is guarded by a named policy or explicitly open to all.</summary>
    public static bool DeclaresCallers(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
        || endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => !string.IsNullOrEmpty(data.Policy));

    public static string Method(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods[0] ?? "";

    public static string Pattern(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.Trim('/');

    public static bool HasParameters(RouteEndpoint endpoint) => endpoint.RoutePattern.Parameters.Count > 0;

    /// <summary>An address of the operation with ids that exist.</summary>
    public static string Address(RouteEndpoint endpoint, string innovationId, string institutionId) =>
        Pattern(endpoint)
            .Replace("files/{id:guid}", "files/{fileId:guid}", StringComparison.Ordinal)
            .Replace("me/delegations/{id:guid}", "me/delegations/{delegationId:guid}", StringComparison.Ordinal)
            .Replace("{parent:evidence-parent}/{id:guid}", $"replication-plans/{DemoPlan}", StringComparison.Ordinal)
            .Replace("clients/{id:guid}", $"clients/{DemoClient}", StringComparison.Ordinal)
            .Replace("rate-classes/{code}", "rate-classes/partner", StringComparison.Ordinal)
            .Replace("users/{id:guid}", $"users/{DemoMentor}", StringComparison.Ordinal)
            .Replace("{grantId:guid}", DemoMentorsGrant, StringComparison.Ordinal)
            .Replace(
                "replication-plans/{id:guid}/evaluations",
                $"replication-plans/{DemoEvaluatedPlan}/evaluations",
                StringComparison.Ordinal
            )
            .Replace("{evaluationId:guid}", DemoEvaluation, StringComparison.Ordinal)
            .Replace("replication-links/{id:guid}", $"replication-links/{DemoLink}", StringComparison.Ordinal)
            .Replace(
                "innovations/{id:guid}/institutionalisation-evidence",
                $"innovations/{DemoReplica}/institutionalisation-evidence",
                StringComparison.Ordinal
            )
            .Replace(
                "institutionalisation-evidence/{evidenceId:guid}",
                $"institutionalisation-evidence/{DemoEvidence}",
                StringComparison.Ordinal
            )
            .Replace("replication-plans/{id:guid}", $"replication-plans/{DemoPlan}", StringComparison.Ordinal)
            .Replace("commitments/{id:guid}", $"commitments/{DemoCommitment}", StringComparison.Ordinal)
            .Replace("action-items/{id:guid}", $"action-items/{DemoItem}", StringComparison.Ordinal)
            .Replace("escalations/{id:guid}", $"escalations/{DemoEscalation}", StringComparison.Ordinal)
            .Replace("escalation-policies/{id:guid}", $"escalation-policies/{NationalPolicy}", StringComparison.Ordinal)
            .Replace("holidays/{date}", "holidays/2028-08-17", StringComparison.Ordinal)
            .Replace("mentoring-sessions/{id:guid}", $"mentoring-sessions/{DemoSession}", StringComparison.Ordinal)
            .Replace("monitoring-reports/{id:guid}", $"monitoring-reports/{DemoReport}", StringComparison.Ordinal)
            .Replace("/indicators/{id:guid}", $"/indicators/{DemoIndicator}", StringComparison.Ordinal)
            .Replace("innovations/{id:guid}/indicators", $"innovations/{DemoOrigin}/indicators", StringComparison.Ordinal)
            .Replace("{indicatorId:guid}", DemoIndicator, StringComparison.Ordinal)
            .Replace("{assignmentId:guid}", Guid.Empty.ToString(), StringComparison.Ordinal)
            .Replace("hubs/{id:guid}", $"hubs/{Hub}", StringComparison.Ordinal)
            .Replace("{activityId:guid}", HubActivity, StringComparison.Ordinal)
            .Replace("{notificationId:guid}", Guid.Empty.ToString(), StringComparison.Ordinal)
            .Replace("{mentorId:guid}", Guid.Empty.ToString(), StringComparison.Ordinal)
            .Replace("{institutionId:guid}", institutionId, StringComparison.Ordinal)
            .Replace("{version}", "2026", StringComparison.Ordinal)
            .Replace("institutions/{id:guid}", $"institutions/{institutionId}", StringComparison.Ordinal)
            .Replace("{id:guid}", innovationId, StringComparison.Ordinal)
            .Replace("{id}", innovationId, StringComparison.Ordinal)
            .Replace("{number:int}", "1", StringComparison.Ordinal)
            .Replace("{set}", "sectors", StringComparison.Ordinal)
            .Replace("regions/{code}", "regions/13.71", StringComparison.Ordinal)
            .Replace("problems/{code}", "problems/not-found", StringComparison.Ordinal) + RequiredQuery(endpoint);

    /// <summary>Fills in the ids of resources that exist only once a test has created them.</summary>
    public static async Task<Func<string, string>> CreatedIds(this JippApp app)
    {
        var (survey, operation) = (await app.SurveyId(), await app.OperationId());
        var evidence = await app.ClientWith("NATIONAL_ADMIN").Attached($"/api/v1/replication-plans/{DemoPlan}");
        var delegation = await app.DelegationId();
        return url =>
            url.Replace("{surveyId:guid}", survey, StringComparison.Ordinal)
                .Replace("{delegationId:guid}", delegation, StringComparison.Ordinal)
                .Replace("{evidenceId:guid}", evidence.Id, StringComparison.Ordinal)
                .Replace("{fileId:guid}", (string)evidence["file.id"]!, StringComparison.Ordinal)
                .Replace("{operationId:guid}", operation, StringComparison.Ordinal);
    }

    /// <summary>A delegation given by the administrator.</summary>
    private static async Task<string> DelegationId(this JippApp app)
    {
        var admin = app.ClientWith("NATIONAL_ADMIN");
        var grantId = (string)(await admin.Get("/api/v1/me"))["grants"]![0]!["id"]!;
        var given = await admin.Post(
            "/api/v1/me/delegations",
            new
            {
                grantId,
                to = app.Accounts.IdOf("MENTOR", "wakil"),
                until = TimeProvider.System.GetUtcNow().AddDays(1),
            }
        );
        given.Status.ShouldBe(201, given.Text);
        return (string)given["grant.id"]!;
    }

    public static bool TakesBody(RouteEndpoint endpoint) => Method(endpoint) != "DELETE";

    private static string RequiredQuery(RouteEndpoint endpoint) =>
        Pattern(endpoint) switch
        {
            var pattern when pattern.EndsWith("/suggestions", StringComparison.Ordinal) => "?q=stunting",
            var pattern when pattern.EndsWith("/scorecard", StringComparison.Ordinal) => "?period=2026Q3",
            var pattern
                when pattern.EndsWith("/mentoring-coverage", StringComparison.Ordinal)
                    || pattern.EndsWith("/missing", StringComparison.Ordinal) => "?period=2026Q3",
            var pattern when pattern.EndsWith("/replication-report", StringComparison.Ordinal) => "?period=2026Q3",
            var pattern when pattern.EndsWith("/replication-overview", StringComparison.Ordinal) => "?budgetYear=2027",
            _ => "",
        };

    public static IEnumerable<string> WrongAddresses(RouteEndpoint endpoint) =>
        new[] { BadId, Guid.Empty.ToString(), "0" }.Select(bad =>
            string.Join('/', Pattern(endpoint).Split('/').Select(part => part.StartsWith('{') ? bad : part)) + RequiredQuery(endpoint)
        );
}
