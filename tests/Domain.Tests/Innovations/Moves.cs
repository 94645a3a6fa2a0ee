using JippApi.Domain.Common;
using JippApi.Domain.Innovations;

namespace JippApi.Domain.Tests.Innovations;

/// <summary>Each transition by its name in the state machine.</summary>
internal static class Moves
{
    public static void Make(
        this Innovation innovation,
        InnovationMove move,
        int floor = 0,
        Innovation? survivor = null,
        Actor? maker = null
    )
    {
        var (by, at) = (maker ?? Sample.Budi, Sample.Later);
        switch (move)
        {
            case InnovationMove.InReview:
                innovation.Submit(by, at);
                break;
            case InnovationMove.Draft:
                innovation.Return("Kurang data", by, at);
                break;
            case InnovationMove.Published:
                innovation.Publish(Sample.Number, floor, by, at);
                break;
            case InnovationMove.Withdrawn:
                innovation.Withdraw("Tidak berjalan", by, at);
                break;
            case InnovationMove.Merged:
                InnovationMerge.Of(innovation, survivor ?? Sample.TakenOver(), by, at);
                break;
            case InnovationMove.Creation:
                innovation.Enter(Phase.Creation, by, at);
                break;
            case InnovationMove.Development:
                innovation.Enter(Phase.Development, by, at);
                break;
            case InnovationMove.Institutionalised:
                innovation.Enter(Phase.Institutionalised, by, at);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(move), move, null);
        }
    }

    /// <summary>Whether the innovation is where this transition leads.</summary>
    public static bool HasEntered(this Innovation innovation, InnovationMove move) =>
        innovation.Publication.ToString() == move.ToString() || innovation.Phase?.ToString() == move.ToString();
}
