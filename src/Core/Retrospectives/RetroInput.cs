using System.Collections.Immutable;
using Windfall.Core.Audience;
using Windfall.Core.Briefs;
using Windfall.Core.Leads;
using Windfall.Core.Momentum;
using Windfall.Core.Posts;

namespace Windfall.Core.Retrospectives;

/// <summary>What became of the comments under a post.</summary>
/// <param name="Comments">All that are known.</param>
/// <param name="Asked">Those that wanted an answer.</param>
/// <param name="Answered">Those that got one.</param>
/// <param name="AskedAndLeft">Those that wanted one and got none.</param>
/// <param name="WhoWereLeft">Names of targets and of those who could introduce, whose comment got none; the most worth first.</param>
/// <param name="FirstAnswer">From the first comment that was answered to its answer; null where none was.</param>
public sealed record RetroComments(int Comments, int Asked, int Answered, int AskedAndLeft, ImmutableArray<string> WhoWereLeft, TimeSpan? FirstAnswer);

/// <summary>An earlier post, to hold this one against.</summary>
/// <param name="Final">Reactions as counted last; null where never.</param>
/// <param name="Share">Of the goal; null where nobody is known.</param>
/// <param name="Minutes">Null where nobody noted any.</param>
public sealed record RetroPost(Post Post, long? Final, Share? Share, double? Minutes, int Leads, int Calls, int Clients);

/// <summary>All that a retrospective is made from.</summary>
/// <param name="Brief">Of the post at the end.</param>
/// <param name="End">When the post was over and what it came to; null while it goes on.</param>
/// <param name="Said">Forecasts that were shown of it, oldest first.</param>
/// <param name="Comments">What became of them.</param>
/// <param name="Leads">That came of it, those they led to included; and those that no post began and that came while it was the newest.</param>
/// <param name="Spent">On it and its leads.</param>
/// <param name="Earlier">Other posts of the workspace that came before, newest first.</param>
/// <param name="Rhythm">When the author's readers are awake.</param>
/// <param name="OwnComments">When the author commented under it himself; default where that is not known.</param>
/// <param name="Headlines">That stood while it ran, oldest first, each with its clarity (0 to 3).</param>
public sealed record RetroInput(
    Brief Brief, (DateTimeOffset At, double Final)? End, ImmutableArray<KeptForecast> Said, RetroComments Comments, ImmutableArray<Lead> Leads, ImmutableArray<Spent> Spent,
    ImmutableArray<RetroPost> Earlier, Rhythm Rhythm, ImmutableArray<DateTimeOffset> OwnComments, ImmutableArray<(string Text, int Clarity, DateTimeOffset From)> Headlines);
