using JippApi.Api.Conventions.Endpoints;
using JippApi.Api.Http;
using JippApi.Api.Security;
using JippApi.Application.Common;
using JippApi.Application.Questions;

namespace JippApi.Api.Questions;

internal static class QuestionEndpoints
{
    private const string Tag = "Questions";
    private const string Address = "/api/v1/questions";
    private const string One = "{questionId:guid}";

    public static void MapQuestions(this IEndpointRouteBuilder api)
    {
        var questions = api.MapGroup("questions").WithTags(Tag);

        questions
            .MapGet(
                "",
                (ApiCall call) => call.ListAsync(new ListQuestions(QuestionParameters.FilterOf(call.Query), call.Limit, call.Cursor))
            )
            .Open(nameof(ListQuestions), "List the questions that the caller may read, newest first")
            .WithQuery(QuestionParameters.List)
            .Answers<Listing<QuestionItem>>();
        questions
            .MapGet(One, (Guid questionId, ApiCall call) => call.GetAsync(new GetQuestion(questionId)))
            .Open(nameof(GetQuestion), "Get a question with its answer")
            .Answers<QuestionItem>()
            .Fails(404);
        questions
            .MapPost(
                "",
                (ApiCall call) =>
                    call.CreateAsync(
                        (QuestionRequest body) => new AskQuestion(body.InnovationId, body.HubId, body.Text, body.Language),
                        question => $"{Address}/{question.Id}"
                    )
            )
            .Writes(nameof(AskQuestion), "Ask the owner of an innovation or a hub", Policies.SignedIn)
            .Takes<QuestionRequest>(MediaTypes.Json)
            .Creates<QuestionItem>()
            .Fails(301, 404, 410);
        questions
            .MapPut(
                $"{One}/answer",
                (Guid questionId, ApiCall call) =>
                    call.ChangeAsync(
                        (int? version, QuestionAnswerRequest body) => new AnswerQuestion(questionId, version, body.Text, body.IsFaq)
                    )
            )
            .Writes(nameof(AnswerQuestion), "Answer a question, or change the answer", Policies.SignedIn)
            .Takes<QuestionAnswerRequest>(MediaTypes.Json)
            .Changes<QuestionItem>();
        questions
            .MapPost(
                $"{One}/transitions",
                (Guid questionId, ApiCall call) =>
                    call.ChangeAsync(
                        (int? version, QuestionTransitionRequest body) => new MoveQuestion(questionId, version, body.To, body.Reason)
                    )
            )
            .Writes(nameof(MoveQuestion), "Take a question back, or moderate it", Policies.SignedIn)
            .Takes<QuestionTransitionRequest>(MediaTypes.Json)
            .Changes<QuestionItem>();
        questions
            .MapPost(
                $"{One}/votes",
                (Guid questionId, ApiCall call) => call.RunAsync((AnswerVoteRequest body) => new VoteOnAnswer(questionId, body.IsHelpful))
            )
            .Writes(nameof(VoteOnAnswer), "Vote on whether an answer helps", Policies.SignedIn)
            .Takes<AnswerVoteRequest>(MediaTypes.Json)
            .Answers<QuestionItem>()
            .Fails(404);
        MapReports(questions.MapGroup($"{One}/reports"));
        api.MapGroup("innovations/{id:guid}")
            .WithTags(Tag)
            .MapGet("faq", (Guid id, ApiCall call) => call.GetAsync(new ListInnovationFaq(id)))
            .Open(nameof(ListInnovationFaq), "List the frequent questions of an innovation, the most helpful answers first")
            .Answers<FaqList>()
            .Fails(301, 404, 410);
        api.MapGroup("hubs/{id:guid}")
            .WithTags(Tag)
            .MapGet("faq", (Guid id, ApiCall call) => call.GetAsync(new ListHubFaq(id)))
            .Open(nameof(ListHubFaq), "List the frequent questions of a hub, the most helpful answers first")
            .Answers<FaqList>()
            .Fails(404);
    }

    private static void MapReports(RouteGroupBuilder reports)
    {
        reports
            .MapGet("", (Guid questionId, ApiCall call) => call.GetAsync(new ListQuestionReports(questionId)))
            .Guarded(nameof(ListQuestionReports), "List your reports about a question; moderators see all", Policies.SignedIn)
            .Answers<QuestionReportList>()
            .Fails(404);
        reports
            .MapPost(
                "",
                (Guid questionId, ApiCall call) =>
                    call.CreateAsync(
                        (QuestionReportRequest body) => new ReportQuestion(questionId, body.Reason, body.Note),
                        _ => $"{Address}/{questionId}/reports"
                    )
            )
            .Writes(nameof(ReportQuestion), "Report a question or its answer to the moderators", Policies.SignedIn)
            .Takes<QuestionReportRequest>(MediaTypes.Json)
            .Creates<QuestionReportItem>()
            .Fails(404);
        reports
            .MapPost(
                "{number:int}/transitions",
                (Guid questionId, int number, ApiCall call) =>
                    call.ChangeAsync(
                        (int? version, QuestionReportDecisionRequest body) =>
                            new DecideQuestionReport(questionId, number, version, body.To, body.Reason)
                    )
            )
            .Writes(nameof(DecideQuestionReport), "Decide on a report about a question", Policies.SignedIn)
            .Takes<QuestionReportDecisionRequest>(MediaTypes.Json)
            .Changes<QuestionReportItem>();
    }
}
