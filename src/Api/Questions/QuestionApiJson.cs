using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.Questions;

namespace JippApi.Api.Questions;

[JsonSerializable(typeof(QuestionRequest))]
[JsonSerializable(typeof(QuestionAnswerRequest))]
[JsonSerializable(typeof(QuestionTransitionRequest))]
[JsonSerializable(typeof(QuestionReportRequest))]
[JsonSerializable(typeof(QuestionReportDecisionRequest))]
[JsonSerializable(typeof(AnswerVoteRequest))]
[JsonSerializable(typeof(QuestionReportItem))]
[JsonSerializable(typeof(Listing<QuestionItem>))]
internal sealed partial class QuestionApiJson : JsonSerializerContext;
