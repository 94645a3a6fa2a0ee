using JippApi.Application.Common;
using JippApi.Application.LegalInstruments;
using JippApi.Domain.LegalInstruments;

namespace JippApi.Api.LegalInstruments;

/// <summary>A request to accept, reject or repeal a legal instrument.</summary>
/// <param name="To"><c>ACCEPTED</c>, <c>REJECTED</c> or <c>REPEALED</c>.</param>
/// <param name="Reason">The reason; required to reject and to repeal.</param>
[CheckedBy(typeof(MoveLegalInstrument))]
internal sealed record InstrumentTransitionRequest(LegalInstrumentStatus? To = null, string? Reason = null);
