using System.Globalization;
using Spectre.Console;

namespace Windfall.App.Frame;

/// <summary>What surrounds a command: where it writes and reads, what time it is, where data lives. All of it an argument, so that tests can stand in.</summary>
/// <param name="Console">For people: colour, tables, progress; plain when piped.</param>
/// <param name="Out">For programs: JSON, CSV, Markdown, byte for byte.</param>
/// <param name="Home">The data folder; <c>WINDFALL_HOME</c>.</param>
/// <param name="Culture">The reader's language and number formats.</param>
sealed record Shell(IAnsiConsole Console, Stream In, Stream Out, TextWriter Error, TimeProvider Clock, string Home, CultureInfo Culture);
