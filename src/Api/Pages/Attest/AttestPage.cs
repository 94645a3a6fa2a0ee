using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Conventions.Responses;
using JippApi.Api.Errors;
using JippApi.Api.Pages.Rendering;
using JippApi.Application.AttestationCampaigns;
using JippApi.Application.Common;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Common;

namespace JippApi.Api.Pages.Attest;

/// <summary>
/// The page on which whoever holds a link answers whether an innovation still runs. Looking at it never answers, since
/// programs that check mail open every link; only the form does.
/// </summary>
internal static class AttestPage
{
    public const string Route = AttestationLink.Path + "{token}";

    /// <summary>Rules that say that the question cannot be answered, whatever is answered.</summary>
    private static readonly Rule[] AboutQuestion =
    [
        AttestationCampaignRules.LinkValid,
        AttestationCampaignRules.TakesAnswers,
        AttestationCampaignRules.Unanswered,
    ];

    public static async Task<Answer> Get(string token, ApiCall call) => await ShowAsync(token, call, PageRequest.Of(call.Http.Request));

    public static async Task<Answer> Post(string token, ApiCall call)
    {
        var page = PageRequest.Of(call.Http.Request);
        if (IsFromElsewhere(call.Http.Request))
            return AttestViews.FromElsewhere(page);
        var question = await call.SendAsync(new ReadQuestion(token));
        if (question is not { State: QuestionState.Open })
            return AttestViews.Of(page, question);
        var form = new AttestForm();
        try
        {
            return await AnswerAsync(token, call, page, form);
        }
        catch (RuleBrokenException e) when (AboutQuestion.Contains(e.Rule))
        {
            return await ShowAsync(token, call, page);
        }
        catch (Exception e) when (ErrorsOf(e, page.Language) is { } errors)
        {
            return AttestViews.Question(page, question, form, errors);
        }
    }

    private static async Task<Answer> ShowAsync(string token, ApiCall call, PageRequest page)
    {
        var question = await call.SendAsync(new ReadQuestion(token));
        return question is { State: QuestionState.Open } ? AttestViews.Question(page, question, new(), []) : AttestViews.Of(page, question);
    }

    private static async Task<Answer> AnswerAsync(string token, ApiCall call, PageRequest page, AttestForm form)
    {
        await form.ReadAsync(call.Http);
        var said = form.ToAnswer();
        said = await form.WithFileAsync(said, (name, content) => call.SendAsync(new ReceiveProof(token, said, name, content)));
        var outcome = await call.SendAsync(new AnswerByLink(token, said));
        return outcome.Counts ? AttestViews.Thanks(page, outcome.Question) : AttestViews.Of(page, outcome.Question);
    }

    /// <summary>
    /// Returns what is wrong with the form; null for a failure that is not the form's. The link itself is the secret,
    /// so there is no other token in the form.
    /// </summary>
    private static IReadOnlyList<AttestError>? ErrorsOf(Exception failure, string language) =>
        failure switch
        {
            InvalidFieldsException e =>
            [
                .. e
                    .Faults.Take(Fault.MaxNamed)
                    .Select(fault => new AttestError(FieldOf(fault.JsonPointer), FaultTexts.Text(fault, language))),
            ],
            RuleBrokenException e => [new(null, RuleProblems.Of(e.Rule).Type.Title(language))],
            ProblemException { Type: var type } when type == Problems.TooLarge => [TooLarge(language)],
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => [TooLarge(language)],
            IOException and not BadHttpRequestException or InvalidDataException =>
            [
                new(null, FaultTexts.Text(new Fault("", "NOT_A_FORM"), language)),
            ],
            _ => null,
        };

    private static AttestError TooLarge(string language) =>
        new(AttestForm.File, FaultTexts.Text(new Fault("", "FILE_TOO_LARGE", ReceiveProof.MaxBytes), language));

    /// <summary>The last part of a pointer is the name of the field.</summary>
    private static string FieldOf(string pointer)
    {
        var name = pointer[(pointer.LastIndexOf('/') + 1)..];
        return name == "endedOn" ? AttestForm.Since : name;
    }

    /// <summary>
    /// Whether another website made the browser send the form. Browsers that say so are believed; from others, a page
    /// of this server names no origin, because it lets none be told.
    /// </summary>
    private static bool IsFromElsewhere(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
            return site is not ("same-origin" or "none");
        return Uri.TryCreate(request.Headers.Origin.ToString(), UriKind.Absolute, out var origin)
            && !origin.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }
}
