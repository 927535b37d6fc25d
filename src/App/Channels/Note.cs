namespace Windfall.App.Channels;

/// <summary>What is sent over a channel: plain text, for each channel encodes it in its own way.</summary>
/// <param name="Title">One line.</param>
/// <param name="Link">Where to read on; null where there is nowhere.</param>
/// <param name="Id">Names this message, so that whoever gets it twice can tell.</param>
/// <param name="IsUrgent">May disturb.</param>
sealed record Note(string Id, string Title, string Text, Uri? Link, bool IsUrgent, DateTimeOffset At);
