using System.Text.Json.Serialization;
using JippApi.Application.Common;
using JippApi.Application.ReviewTasks;

namespace JippApi.Api.ReviewTasks;

[JsonSerializable(typeof(Listing<ReviewTaskItem>))]
[JsonSerializable(typeof(ReviewDecisionRequest))]
internal sealed partial class ReviewTaskApiJson : JsonSerializerContext;
