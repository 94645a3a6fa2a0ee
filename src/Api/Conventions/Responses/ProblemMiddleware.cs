using JippApi.Api.Conventions.Requests;
using JippApi.Api.Errors;
using JippApi.Api.Http;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Files;
using JippApi.Application.Places;
using JippApi.Domain.Common;
using JippApi.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Api.Conventions.Responses;

/// <summary>Turns exceptions into problems; the only place that maps them to status codes.</summary>
internal sealed class ProblemMiddleware(RequestDelegate next, ILogger<ProblemMiddleware> log)
{
    private const int SecondsToRecover = 5;

    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (Exception exception) when (!http.Response.HasStarted)
        {
            if (!http.RequestAborted.IsCancellationRequested)
                await AnswerAsync(http, exception);
        }
    }

    private Task AnswerAsync(HttpContext http, Exception exception)
    {
        if (exception is MergedException merged)
        {
            http.Response.StatusCode = StatusCodes.Status301MovedPermanently;
            http.Response.Headers.Location = $"/api/v1/innovations/{merged.Survivor}";
            return Task.CompletedTask;
        }

        if (exception is RegionMovedException region)
        {
            var path = http.Request.Path.Value!;
            http.Response.StatusCode = StatusCodes.Status301MovedPermanently;
            http.Response.Headers.Location =
                path.Replace($"/regions/{region.Code}", $"/regions/{region.Successor}", StringComparison.Ordinal)
                + http.Request.QueryString;
            return Task.CompletedTask;
        }

        var problem = Describe(http, exception);
        if (problem.Status == StatusCodes.Status503ServiceUnavailable)
            log.LogWarning(
                "Request {TraceId} was refused: {Code}, {Failure}",
                problem.TraceId,
                exception.FaultOf()?.ToString() ?? problem.Code,
                exception.InOneLine()
            );
        else if (problem.Status >= StatusCodes.Status500InternalServerError)
            log.LogError(exception, "Request {TraceId} failed", problem.TraceId);
        if (exception is ProblemException { Headers: var headers })
            foreach (var (name, value) in headers)
                http.Response.Headers[name] = value;
        if (exception is ForbiddenException refusal && ForbiddenProblem.ChallengeOf(http, refusal) is { } challenge)
            http.Response.Headers.WWWAuthenticate = challenge;
        return ProblemWriter.WriteAsync(http, problem);
    }

    /// <summary>The problem that describes an exception to the client.</summary>
    public static ProblemDocument Describe(HttpContext http, Exception exception) =>
        exception switch
        {
            ProblemException e => ProblemWriter
                .Document(http, e.Type)
                .WithFaults(e.Faults, e.FaultLocation, Language.PreferredBy(http.Request)) with
            {
                Allowed = e.Allowed,
                CurrentETag = e.CurrentETag,
                Current = e.Current,
                Yours = e.Sent,
            },
            InvalidFieldsException e => (
                ProblemWriter.Document(http, Problems.ValidationFailed) with
                {
                    Detail = SummaryOf(e.Faults.Count, Language.PreferredBy(http.Request)),
                }
            ).WithFaults(e.Faults, "pointer", Language.PreferredBy(http.Request)) with
            {
                MoreErrors = e.IsComplete ? null : true,
            },
            RuleBrokenException e => Describe(http, e),
            BulkFailedException e => ProblemWriter.Document(http, Problems.BulkRolledBack) with { Items = e.Result.Items },
            ForbiddenException e => ForbiddenProblem.Of(http, e),
            StatedByOthersException e => ProblemWriter
                .Document(http, Problems.StatedByOthers)
                .WithFaults(e.Faults, "pointer", Language.PreferredBy(http.Request)),
            NotFoundException => ProblemWriter.Document(http, Problems.NotFound),
            WithdrawnException e => ProblemWriter.Document(http, Problems.Withdrawn) with { Reason = e.Reason },
            BadCursorException e => ProblemWriter.Document(http, e.Mismatch ? Problems.CursorMismatch : Problems.BadCursor),
            StaleVersionException e => ProblemWriter.Document(http, Problems.PreconditionFailed) with
            {
                CurrentETag = ETags.OfResource(e.Version, System.Text.Encoding.UTF8.GetBytes(e.Json)),
                ChangedFields = e.ChangedFields,
            },
            DbUpdateConcurrencyException => ProblemWriter.Document(http, Problems.PreconditionFailed),
            DbUpdateException e when e.IsUniqueViolation() => ProblemWriter.Document(http, Problems.Conflict),
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => ProblemWriter.Document(http, Problems.TooLarge),
            BadHttpRequestException => ProblemWriter.Document(http, Problems.BadRequest),
            ScannerUnavailableException => ProblemWriter.Document(http, Problems.ScannerUnavailable) with { RetryAfter = SecondsToRecover },
            StoreUnavailableException => ProblemWriter.Document(http, Problems.FileStoreUnavailable) with { RetryAfter = SecondsToRecover },
            MailUnavailableException => ProblemWriter.Document(http, Problems.MailUnavailable) with { RetryAfter = SecondsToRecover },
            _ when exception.IsUnavailable() => ProblemWriter.Document(http, Problems.Unavailable) with { RetryAfter = SecondsToRecover },
            _ => ProblemWriter.Document(http, Problems.ServerError),
        };

    private static ProblemDocument Describe(HttpContext http, RuleBrokenException broken)
    {
        var rule = RuleProblems.Of(broken.Rule);
        var problem = ProblemWriter.Document(http, rule.Type);
        if (broken.Details.Count == 0)
            return problem;
        return rule.Details switch
        {
            RuleDetails.NextByte => problem with
            {
                NextByte = long.Parse(broken.Details[0], System.Globalization.CultureInfo.InvariantCulture),
            },
            RuleDetails.Allowed => problem with { Allowed = Codes() },
            RuleDetails.MissingCodes => problem with { Missing = Codes() },
            _ => problem with { Missing = broken.Details },
        };

        IReadOnlyList<string> Codes() => [.. broken.Details.Select(Code.OfName)];
    }

    private static string SummaryOf(int faults, string language) =>
        (faults <= Fault.MaxNamed, language == Language.English) switch
        {
            (true, true) => $"{faults} fields must be corrected.",
            (true, false) => $"{faults} kolom perlu diperbaiki.",
            (false, true) => $"More than {Fault.MaxNamed} fields must be corrected; these are the first.",
            (false, false) => $"Lebih dari {Fault.MaxNamed} kolom perlu diperbaiki; ini yang pertama.",
        };
}
