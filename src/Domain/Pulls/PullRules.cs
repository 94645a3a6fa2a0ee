using JippApi.Domain.Common;

namespace JippApi.Domain.Pulls;

public static class PullRules
{
    public static readonly Rule Configured = new("connector-not-configured", "The system of this source is not configured on the server.");

    public static readonly Rule OneAtATime = new("pull-open", "This list is being read already.");

    public static readonly Rule Reading = new("pull-ended", "The pull has ended.");
}
