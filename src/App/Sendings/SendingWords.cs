using Windfall.App.Networks;
using Windfall.Core;

namespace Windfall.App.Sendings;

/// <summary>What becomes of a sending, in words.</summary>
static class SendingWords
{
    public static Phrase State(Sending sending) => sending switch
    {
        { SentAt: not null } => new("sending.sent"),
        { NextAt: null } => new("sending.given_up"),
        { Setback: { } why } => new("sending.waiting", new Phrase($"sending.because_{Setbacks.Word(why)}")),
        _ => new("sending.going"),
    };

    public static Phrase Kind(SendingKind kind) => new(kind switch { SendingKind.Like => "sending.like", SendingKind.Quote => "sending.quote", _ => "sending.reply" });
}
